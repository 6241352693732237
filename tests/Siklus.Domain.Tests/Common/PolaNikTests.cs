using Siklus.Domain.Common;

namespace Siklus.Domain.Tests.Common;

public sealed class PolaNikTests
{
    [Theory]
    [InlineData("KTP 3507121708900000.pdf")]
    [InlineData("350712 570890 0000")]
    [InlineData("3507.1217.0890.0001 an. contoh")]
    public void A_number_like_a_NIK_is_seen(string text) => PolaNik.IsIn(text).ShouldBeTrue();

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Daftar hadir 2026")]
    [InlineData("3.986.000.000")]
    [InlineData("198001012005011000")] // a NIP has eighteen
    [InlineData("3507129908900000")] // no such day
    [InlineData("3507121799900000")] // no such month
    [InlineData("0007121708900000")] // no such province
    [InlineData("scan_20261002_101530")]
    public void Other_numbers_are_left_alone(string? text) => PolaNik.IsIn(text).ShouldBeFalse();
}
