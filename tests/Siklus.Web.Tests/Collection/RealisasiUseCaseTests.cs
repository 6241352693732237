using Siklus.App.Collection;
using Siklus.Domain.Collection;
using Siklus.Domain.Common;
using Siklus.Domain.Organisation;
using Siklus.Domain.Planning;
using Siklus.Web.Tests.Infrastructure;

namespace Siklus.Web.Tests.Collection;

public abstract class RealisasiUseCaseTests(DatabaseKind kind) : SiteTests(kind)
{
    private static readonly Tribulan I = new(1), II = new(2);
    private PerformanceOffice _office = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        _office = await PerformanceOffice.MakeAsync(Site);
    }

    private RealisasiKey Key(IndikatorId indikator, Tribulan tribulan) => new(indikator, _office.Pemerintahan, PerformanceOffice.Tahun, tribulan);

    private Task<SaveRealisasiResult> SaveAsync(IndikatorId indikator, Tribulan tribulan, int versi, params (string Kode, string? Teks)[] isi) =>
        SaveAsync(new(Key(indikator, tribulan), versi, isi.ToDictionary(i => i.Kode, i => i.Teks), new(), new Dictionary<string, string>()), _office.Kasi);

    private Task<SaveRealisasiResult> SaveAsync(SaveRealisasiInput input, Pelaku pelaku) => _office.UseAsync<SaveRealisasi, SaveRealisasiResult>(s => s.RunAsync(input, pelaku));

    private Task<TabelRealisasi> TableAsync(Tribulan tribulan) =>
        _office.UseAsync<ReadTabelRealisasi, TabelRealisasi>(q => q.RunAsync(_office.Pemerintahan, PerformanceOffice.Tahun, tribulan));

    private Task<IReadOnlyList<KurangRealisasi>> SubmitAsync(Tribulan tribulan) =>
        _office.UseAsync<SubmitRealisasi, IReadOnlyList<KurangRealisasi>>(s => s.RunAsync(_office.Pemerintahan, PerformanceOffice.Tahun, tribulan, _office.Kasi));

    private async Task CompleteAsync(Tribulan tribulan)
    {
        await SaveAsync(_office.Hadir, tribulan, 0, ("hadir", "45"), ("undangan", "60"));
        await SaveAsync(_office.Kasus, tribulan, 0, ("desa", "1"), ("kelurahan", "0"));
        var berkas = await _office.AddBerkasAsync();
        await _office.UseAsync<AttachBukti, RealisasiSeen>(a => a.RunAsync(Key(_office.Hadir, tribulan), berkas, "Daftar hadir", _office.Kasi));
    }

    [Fact]
    public async Task What_was_typed_is_understood_stored_and_shown_beside_target_and_last_quarter()
    {
        (await SaveAsync(_office.Hadir, I, 0, ("hadir", "1.045"), ("undangan", "1,234.5"))).ShouldBeOfType<SaveRealisasiResult.Saved>()
            .Dibaca.ShouldBe([new("hadir", "1.045")]);
        var saved = (await SaveAsync(_office.Hadir, II, 0, ("hadir", "45"), ("undangan", "60"))).ShouldBeOfType<SaveRealisasiResult.Saved>();
        saved.Hasil.Nilai.ShouldBe(75);
        saved.Versi.ShouldBe(1);

        var baris = (await TableAsync(II)).Baris[0];
        baris.Sel.Select(s => (s.Komponen.Kode, s.Nilai!.Tampil, s.Lalu!.Tampil)).ShouldBe([("hadir", "45", "1.045"), ("undangan", "60", "1.234,5")]);
        baris.Sel[0].Riwayat.Single().PegawaiId.ShouldBe(_office.Kasi.PegawaiId);
        baris.Target!.Tampil.ShouldBe("80");
        (baris.Versi, baris.State, baris.DiubahOleh).ShouldBe((1, RealisasiState.Draft, "Kepala Seksi Contoh"));
        baris.Kurang.Select(k => k.Kode).ShouldBe([CollectionRules.BuktiKosong]);
        (await TableAsync(II)).Baris[2].Diukur.ShouldBeFalse("the predikat is measured at year end");
    }

    [Fact]
    public async Task A_field_that_is_not_understood_is_told_and_nothing_is_written()
    {
        var refused = (await SaveAsync(_office.Hadir, I, 0, ("hadir", "12,5x"), ("undangan", "60"))).ShouldBeOfType<SaveRealisasiResult.Refused>();
        refused.PerKomponen.Single().Value.ShouldBe(Alasan.Of(AngkaRules.BukanAngka, "12,5x", "x"));
        (await TableAsync(I)).Baris[0].Id.ShouldBeNull();
    }

    [Fact]
    public async Task An_unknown_predikat_is_told_with_the_known_ones() =>
        (await SaveAsync(_office.Akip, new(4), 0, ("predikat", "ZZ"))).ShouldBeOfType<SaveRealisasiResult.Refused>()
            .PerKomponen["predikat"].ShouldBe(Alasan.Of(PlanningRules.PredikatTidakDikenal, "ZZ", "A, BB, B"));

    [Fact]
    public async Task Who_comes_second_sees_both_values_and_can_save_on_top()
    {
        await SaveAsync(_office.Hadir, I, 0, ("hadir", "45"), ("undangan", "60"));
        await SaveAsync(_office.Hadir, I, 1, ("hadir", "46"), ("undangan", "60"));
        var conflict = (await SaveAsync(_office.Hadir, I, 1, ("hadir", "47"), ("undangan", "60"))).ShouldBeOfType<SaveRealisasiResult.Conflict>();
        conflict.Beda.ShouldBe([new("hadir", "Delegasi hadir", "47", "46")]);
        (conflict.Oleh, conflict.Versi).ShouldBe(("Kepala Seksi Contoh", 2));
        (await SaveAsync(_office.Hadir, I, conflict.Versi, ("hadir", "47"), ("undangan", "60"))).ShouldBeOfType<SaveRealisasiResult.Saved>();
        (await TableAsync(I)).Baris[0].Sel[0].Riwayat.Select(r => r.Baru!.Tampil).ShouldBe(["45", "46", "47"]);
    }

    [Fact]
    public async Task A_double_click_saves_once()
    {
        await SaveAsync(_office.Hadir, I, 0, ("hadir", "45"), ("undangan", "60"));
        (await SaveAsync(_office.Hadir, I, 0, ("hadir", "45"), ("undangan", "60"))).ShouldBeOfType<SaveRealisasiResult.Saved>().Versi.ShouldBe(1);
    }

    [Fact]
    public async Task Of_two_at_the_same_moment_one_wins_and_the_other_is_told()
    {
        foreach (var versi in new[] { 0, 1 })
        {
            var results = await Task.WhenAll(Enumerable.Range(0, 4).Select(n => Task.Run(() => SaveAsync(_office.Kasus, I, versi, ("desa", $"{versi}{n}"), ("kelurahan", "0")))));
            results.OfType<SaveRealisasiResult.Saved>().Count().ShouldBe(1);
            results.OfType<SaveRealisasiResult.Conflict>().Count().ShouldBe(3);
        }
        (await TableAsync(I)).Baris[1].Versi.ShouldBe(2);
    }

    [Fact]
    public async Task A_unit_sends_in_everything_or_nothing()
    {
        await SaveAsync(_office.Hadir, I, 0, ("hadir", "45"), ("undangan", "60"));
        var kurang = await SubmitAsync(I);
        kurang.Select(k => (k.IndikatorId, k.Alasan[0].Kode)).ShouldBe([(_office.Hadir, CollectionRules.BuktiKosong), (_office.Kasus, CollectionRules.KomponenKosong)]);
        (await TableAsync(I)).Baris[0].State.ShouldBe(RealisasiState.Draft);

        await CompleteAsync(II);
        (await SubmitAsync(II)).ShouldBeEmpty();
        (await TableAsync(II)).Baris.Take(2).ShouldAllBe(b => b.State == RealisasiState.Submitted);
        (await SubmitAsync(II)).ShouldBeEmpty("sending in twice changes nothing");
        (await TableAsync(II)).Baris[1].Versi.ShouldBe(2);
    }

    [Fact]
    public async Task A_review_goes_back_and_forth_and_never_by_the_supplier()
    {
        await CompleteAsync(I);
        await SubmitAsync(I);
        var seen = await SeenAsync();
        (await RefusedAsync<VerifyRealisasi>(v => v.RunAsync(seen, _office.Kasi))).Code.ShouldBe(CollectionRules.PenyuplaiMemeriksa);
        await _office.DoAsync<ReturnRealisasi>(r => r.RunAsync(new Dictionary<RealisasiSeen, string> { [seen[0]] = "Lampirkan foto" }, _office.Kasubbag));
        var stale = await RefusedAsync<VerifyRealisasi>(v => v.RunAsync(seen, _office.Kasubbag));
        stale.Code.ShouldBe(CollectionRules.VersiUsang);
        stale.Details[0].ShouldBe("Kasubbag Contoh");

        var baris = (await TableAsync(I)).Baris;
        (baris[0].State, baris[0].AlasanDikembalikan, baris[1].State).ShouldBe((RealisasiState.Returned, "Lampirkan foto", RealisasiState.Submitted));
        await SaveAsync(_office.Hadir, I, baris[0].Versi, ("hadir", "50"), ("undangan", "60"));
        await SubmitAsync(I);
        await _office.DoAsync<VerifyRealisasi>(async v => await v.RunAsync(await SeenAsync(), _office.Kasubbag));
        await _office.DoAsync<ApproveRealisasi>(async a => await a.RunAsync(await SeenAsync(), _office.Camat));
        (await TableAsync(I)).Baris.Take(2).ShouldAllBe(b => b.State == RealisasiState.Approved);
    }

    [Fact]
    public async Task No_data_is_said_with_a_reason_and_taken_back()
    {
        var input = new SaveRealisasiInput(Key(_office.Kasus, I), 0, new Dictionary<string, string?>(), new(Keterangan: "lihat surat"), new Dictionary<string, string>(), "Register belum dikirim desa");
        var saved = (await SaveAsync(input, _office.Kasi)).ShouldBeOfType<SaveRealisasiResult.Saved>();
        (await TableAsync(I)).Baris[1].TidakAdaData.ShouldBe("Register belum dikirim desa");
        saved.Kurang.ShouldBeEmpty();
        await SaveAsync(input with { Versi = saved.Versi, TidakAdaData = null }, _office.Kasi);
        (await TableAsync(I)).Baris[1].TidakAdaData.ShouldBeNull();
    }

    [Fact]
    public async Task A_question_is_answered_on_the_form_and_then_no_longer_stands_in_the_way()
    {
        var saved = (await SaveAsync(_office.Hadir, I, 0, ("hadir", "70"), ("undangan", "60"))).ShouldBeOfType<SaveRealisasiResult.Saved>();
        var tanya = saved.Pertanyaan.Single();
        var jawab = new SaveRealisasiInput(Key(_office.Hadir, I), saved.Versi, new Dictionary<string, string?> { ["hadir"] = "70", ["undangan"] = "60" }, new(), new Dictionary<string, string> { [tanya.Kunci] = "Delegasi tambahan" });
        (await SaveAsync(jawab, _office.Kasi)).ShouldBeOfType<SaveRealisasiResult.Saved>().Pertanyaan.ShouldBeEmpty();
        (await TableAsync(I)).Baris[0].Pertanyaan.Single().Jawaban.ShouldBe("Delegasi tambahan");
    }

    [Fact]
    public async Task A_removed_bukti_is_gone_from_the_table()
    {
        await CompleteAsync(I);
        var bukti = (await TableAsync(I)).Baris[0].Bukti.Single();
        bukti.NamaBerkas.ShouldBe("daftar-hadir.pdf");
        await _office.UseAsync<RemoveBukti, RealisasiSeen>(r => r.RunAsync(Key(_office.Hadir, I), bukti.BerkasId, _office.Kasi));
        (await TableAsync(I)).Baris[0].Bukti.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_rekapitulasi_tells_who_has_reported_and_who_was_let_go()
    {
        await CompleteAsync(I);
        await SubmitAsync(I);
        var rekap = await _office.UseAsync<ReadRekapPengumpulan, RekapPengumpulan>(r => r.RunAsync(PerformanceOffice.Tahun, I, new Dictionary<UnitId, string> { [_office.Sekretariat] = "belum melapor" }));
        rekap.Unit.Select(u => (u.Nama, u.Indikator, u.Dilaporkan, u.Lengkap, u.Dilepas)).ShouldBe([
            ("Seksi Pemerintahan", 2, 2, true, null), ("Sekretariat", 1, 0, false, "belum melapor")]);
        (rekap.Dilaporkan, rekap.Indikator).ShouldBe((2, 3));
    }

    [Fact]
    public async Task Another_office_sees_nothing_of_it()
    {
        await CompleteAsync(I);
        var other = new InstansiId(Guid.Parse("00000000-0000-7000-8000-00000000ffff"));
        (await Should.ThrowAsync<RuleViolationException>(() => _office.UseAsync<ReadTabelRealisasi, TabelRealisasi>(other, q => q.RunAsync(_office.Pemerintahan, PerformanceOffice.Tahun, I))))
            .Code.ShouldBe(CollectionRules.TidakDitemukan);
        (await _office.UseAsync<ReadRekapPengumpulan, RekapPengumpulan>(other, q => q.RunAsync(PerformanceOffice.Tahun, I))).Unit.ShouldBeEmpty();
    }

    private async Task<RealisasiSeen[]> SeenAsync() => [.. (await TableAsync(I)).Baris.Where(b => b.Id is not null).Select(b => new RealisasiSeen(b.Id!.Value, b.Versi))];

    private Task<RuleViolationException> RefusedAsync<TUse>(Func<TUse, Task> act) where TUse : notnull => Should.ThrowAsync<RuleViolationException>(() => _office.DoAsync(act));

    public sealed class OnSqlite() : RealisasiUseCaseTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : RealisasiUseCaseTests(DatabaseKind.Postgres);
}
