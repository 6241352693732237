using Siklus.Domain.Sop;
using static Siklus.Domain.Tests.Sop.Office;

namespace Siklus.Domain.Tests.Sop;

public sealed class ForwardTests
{
    [Fact]
    public void A_case_runs_from_its_first_step_to_its_end()
    {
        var driver = new CaseDriver(SopBuilder.Quarter());
        var kasus = driver.Case;
        kasus.CurrentLangkah!.Urutan.ShouldBe(1);

        driver.Do(1, Camat).DoEach(2).Do(3, Evapor);
        driver.Accept(4, Sekretaris);
        kasus.Decide(driver.As(Sekretaris), driver.Task(4, Sekretaris), [driver.Out(4)]);
        driver.Do(5, Camat);

        kasus.Status.ShouldBe(StatusPelaksanaan.Selesai);
        kasus.CurrentLangkah.ShouldBeNull();
        kasus.Inbox().ShouldBeEmpty();
        kasus.Riwayat.Select(c => c.Nomor).ShouldBe(Enumerable.Range(1, kasus.LastNomor));
        kasus.Outputs.Count(o => !o.Digantikan).ShouldBe(7);
    }

    [Fact]
    public void Every_entry_keeps_the_person_the_post_and_the_capacity()
    {
        var driver = new CaseDriver(SopBuilder.Quarter());
        var plt = Plt(Sekretaris, Camat);
        driver.Case.Accept(driver.As(plt), driver.Task(1, Camat));
        driver.Case.Riwayat[^1].Pelaku.ShouldBe(plt);
        driver.Case.Tugas[0].AcceptedBy.ShouldBe(plt);
    }
}
