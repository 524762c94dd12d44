using System.Text;
using Isnad.Cli;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await CommandLine.Run(args).ConfigureAwait(false);
