using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;

namespace Isnad.Web.Tests;

/// <summary>A letter as a mail server takes it.</summary>
internal sealed record Letter(string From, IReadOnlyList<string> To, string Subject, string Body);

/// <summary>A mail server on loopback that speaks enough SMTP (RFC 5321) to take one letter.</summary>
internal sealed partial class FakeMailServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    public FakeMailServer()
    {
        _listener.Start();
        Letter = Task.Run(Take);
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public Task<Letter> Letter { get; }

    public async ValueTask DisposeAsync()
    {
        _listener.Dispose();
        await Letter.ContinueWith(_ => { }, TaskScheduler.Default);
    }

    private async Task<Letter> Take()
    {
        using var client = await _listener.AcceptTcpClientAsync();
        using var reader = new StreamReader(client.GetStream(), Encoding.ASCII);
        await using var writer = new StreamWriter(client.GetStream(), Encoding.ASCII) { NewLine = "\r\n", AutoFlush = true };
        var from = "";
        var to = new List<string>();
        await writer.WriteLineAsync("220 post.example ready");
        while (await reader.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("EHLO", StringComparison.OrdinalIgnoreCase))
                await writer.WriteLineAsync("250 post.example");
            else if (line.StartsWith("MAIL FROM:", StringComparison.OrdinalIgnoreCase))
            {
                from = Address(line);
                await writer.WriteLineAsync("250 good");
            }
            else if (line.StartsWith("RCPT TO:", StringComparison.OrdinalIgnoreCase))
            {
                to.Add(Address(line));
                await writer.WriteLineAsync("250 good");
            }
            else if (line == "DATA")
            {
                await writer.WriteLineAsync("354 go on");
                var text = new StringBuilder();
                while (await reader.ReadLineAsync() is { } written and not ".")
                    text.Append(written.StartsWith("..", StringComparison.Ordinal) ? written[1..] : written).Append('\n');
                await writer.WriteLineAsync("250 taken");
                return Read(from, to, text.ToString());
            }
            else
                await writer.WriteLineAsync("502 not known here");
        }
        throw new InvalidDataException("the client went without a letter");
    }

    private static Letter Read(string from, List<string> to, string text)
    {
        var parts = text.Split("\n\n", 2);
        var head = parts[0].Replace("\n ", " ", StringComparison.Ordinal);
        var subject = head.Split('\n').First(l => l.StartsWith("Subject:", StringComparison.OrdinalIgnoreCase))[8..];
        // Words between = signs are base64 of UTF-8 (RFC 2047); blanks between two of them do not count.
        subject = Blank().Replace(subject, "?==?");
        subject = Word().Replace(subject, m => Encoding.UTF8.GetString(Convert.FromBase64String(m.Groups[1].Value))).Trim();
        var body = head.Contains("base64", StringComparison.OrdinalIgnoreCase)
            ? Encoding.UTF8.GetString(Convert.FromBase64String(parts[1].Replace("\n", "", StringComparison.Ordinal)))
            : parts[1];
        return new Letter(from, to, subject, body);
    }

    private static string Address(string line) =>
        line[(line.IndexOf('<', StringComparison.Ordinal) + 1)..line.IndexOf('>', StringComparison.Ordinal)];

    [GeneratedRegex(@"\?=\s+=\?")]
    private static partial Regex Blank();

    [GeneratedRegex(@"=\?utf-8\?B\?([^?]*)\?=", RegexOptions.IgnoreCase)]
    private static partial Regex Word();
}
