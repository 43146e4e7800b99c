package app.cairn.rel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The promises, a few times each; `tools/rel` keeps them many times.
class RelTest {

  @TempDir Path scratch;

  private Tally keep(Promise promise, int n) throws Exception {
    Tally tally = new Tally();
    promise.keep(n, 5, scratch, tally);
    assertThat(tally.misses()).isEmpty();
    return tally;
  }

  @Test
  void undoingEverythingLeavesTheDossierAsItWasAndRedoingAsItBecame() throws Exception {
    assertThat(keep(new Undo(), 12).counts()).containsEntry("sequences", 12L);
  }

  @Test
  void whoeverTouchesTheDocumentNothingIsLostOnEitherSide() throws Exception {
    keep(new ForeignReplace(), 22);
  }

  @Test
  void aFullDiskLosesNothing() throws Exception {
    SmallDisk.orSkip(scratch.resolve("probe"), 1).close();
    keep(new DiskFull(), 4);
  }

  @Test
  void aProgramThatIsKilledLosesNothing() throws Exception {
    assertThat(keep(new Kill(), 4).counts()).containsEntry("kills", 4L);
  }

  @Test
  void whateverAFileOfContactsHoldsItIsReadOrRefused() throws Exception {
    keep(new Fuzz(), 150);
  }

  @Test
  void aBitTurnedOverIsRefusedOrHarmless() throws Exception {
    keep(new BitFlip(), 12);
  }

  @Test
  void whoeverIsErasedIsNowhereAnyMore() throws Exception {
    assertThat(keep(new Erase(), 12).counts()).containsEntry("erasures", 12L);
  }
}
