using Isnad.Storage;
using Isnad.Web.Serving;

namespace Isnad.Web.Tests;

public class ServerTests
{
    [Fact]
    public async Task A_server_that_ends_as_soon_as_it_began_leaves_nothing_open()
    {
        await using var site = await Site.OfSamples();
        var copy = site.StorePath + ".copy";
        using (var store = Store.Open(site.StorePath))
            store.Backup(copy);

        for (var i = 0; i < 10; i++)
        {
            var server = WebServer.Prepare(new ServeOptions { Store = copy, Address = new Uri("http://127.0.0.1:0") }, TimeProvider.System);
            await server.Start();
            await server.DisposeAsync();

            File.Exists(copy + "-wal").ShouldBeFalse("the last connection to a store takes its log away");
        }
    }
}
