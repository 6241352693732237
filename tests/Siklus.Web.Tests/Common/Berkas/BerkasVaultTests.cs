using System.Security.Cryptography;
using Siklus.App.Common.Berkas;

namespace Siklus.Web.Tests.Common.Berkas;

public sealed class BerkasVaultTests : IDisposable
{
    private static readonly byte[] Bytes = [1, 2, 3];
    private readonly string folder = Directory.CreateTempSubdirectory("siklus berkas é ").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task The_same_bytes_kept_at_the_same_time_are_kept_once_and_nothing_unfinished_stays()
    {
        var vault = new BerkasVault(folder);
        var kept = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => vault.KeepAsync(new MemoryStream(Bytes))));
        kept.Distinct().ShouldHaveSingleItem().ShouldBe((Convert.ToHexStringLower(SHA256.HashData(Bytes)), 3));
        vault.KeptSinceStart().ShouldBe([kept[0].Sha256]);
        vault.ClearUnfinished([]);
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(Path.GetFileName).ShouldBe([kept[0].Sha256]);
        await using var read = vault.Open(kept[0].Sha256);
        read.Length.ShouldBe(3);
    }

    [Fact]
    public async Task A_file_whose_row_was_never_saved_is_gone_after_the_next_start()
    {
        var vault = new BerkasVault(folder);
        var kept = await vault.KeepAsync(new MemoryStream(Bytes));
        new BerkasVault(folder).ClearUnfinished([kept.Sha256]);
        vault.Holds(kept.Sha256).ShouldBeFalse();
        vault.KeptSinceStart().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_file_that_breaks_off_leaves_nothing()
    {
        var vault = new BerkasVault(folder);
        await Should.ThrowAsync<IOException>(() => vault.KeepAsync(new BrokenStream()));
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    private sealed class BrokenStream : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => throw new IOException("cut off");
    }
}
