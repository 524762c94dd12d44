using System.Net;
using Isnad.Sources.Web;

namespace Isnad.Tests.Sources;

public class AddressTests
{
    [Theory]
    [InlineData("8.8.8.8", true)]
    [InlineData("172.15.0.1", true)]
    [InlineData("172.32.0.1", true)]
    [InlineData("192.169.0.1", true)]
    [InlineData("2606:4700::1111", true)]
    [InlineData("::ffff:8.8.8.8", true)]
    [InlineData("2002:0808:0808::1", true)] // 6to4 over a public address
    [InlineData("64:ff9b::8.8.8.8", true)]
    [InlineData("0.0.0.0", false)]
    [InlineData("10.0.0.1", false)]
    [InlineData("100.64.0.1", false)]
    [InlineData("127.0.0.1", false)]
    [InlineData("127.255.255.254", false)]
    [InlineData("169.254.169.254", false)]
    [InlineData("172.16.0.1", false)]
    [InlineData("172.31.255.255", false)]
    [InlineData("192.0.0.8", false)]
    [InlineData("192.168.1.1", false)]
    [InlineData("198.18.0.1", false)]
    [InlineData("203.0.113.5", false)]
    [InlineData("224.0.0.1", false)]
    [InlineData("255.255.255.255", false)]
    [InlineData("::", false)]
    [InlineData("::1", false)]
    [InlineData("::ffff:10.0.0.1", false)]
    [InlineData("::ffff:127.0.0.1", false)]
    [InlineData("::10.0.0.1", false)]
    [InlineData("64:ff9b::10.0.0.1", false)]
    [InlineData("64:ff9b:1::1", false)]
    [InlineData("2002:0a00:0001::1", false)]
    [InlineData("2001::1", false)] // Teredo
    [InlineData("2001:db8::1", false)]
    [InlineData("fc00::1", false)]
    [InlineData("fd12:3456::1", false)]
    [InlineData("fe80::1", false)]
    [InlineData("fec0::1", false)]
    [InlineData("ff02::1", false)]
    public void Only_addresses_of_the_public_internet_are_public(string address, bool expected) =>
        PublicAddresses.Contains(IPAddress.Parse(address)).ShouldBe(expected);

    [Theory]
    [InlineData("https://shiraa.example/1#comments", "https://shiraa.example/1")]
    [InlineData("https://shiraa.example/1?utm_source=rss&utm_medium=x", "https://shiraa.example/1")]
    [InlineData("https://shiraa.example/1?id=5&utm_source=rss", "https://shiraa.example/1?id=5")]
    [InlineData("https://shiraa.example/1?id=5&b", "https://shiraa.example/1?id=5&b")]
    public void One_page_has_one_address(string given, string expected) => PageAddress.Of(given).ShouldBe(expected);
}
