package app.cairn.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What tells a file that was touched.
class DiskTest {

  @TempDir Path disk;
  private final Random chance = new Random(7);

  private String hash(byte[] bytes) throws IOException {
    return Disk.hash(Files.write(disk.resolve("some"), bytes));
  }

  @Test
  void whatIsDoneToAFileChangesItsHash() throws IOException {
    byte[] whole = new byte[300_000];
    chance.nextBytes(whole);
    Set<String> hashes = new HashSet<>(Set.of(hash(whole)));
    int changes = 1;
    for (int i = 0; i < 400; i++, changes++) {
      byte[] touched = whole.clone();
      touched[chance.nextInt(whole.length)] ^= (byte) (1 << chance.nextInt(8));
      hashes.add(hash(touched));
    }
    for (int longer = 1; longer <= 8; longer++, changes += 2) {
      hashes.add(hash(Arrays.copyOf(whole, whole.length + longer)));
      hashes.add(hash(Arrays.copyOf(whole, whole.length - longer)));
    }
    byte[] exchanged = whole.clone();
    System.arraycopy(whole, 0, exchanged, 4096, 4096);
    System.arraycopy(whole, 4096, exchanged, 0, 4096);
    hashes.add(hash(exchanged));
    assertThat(hashes).hasSize(changes + 1).allMatch(hash -> hash.matches("[0-9a-f]{32}"));
  }

  @Test
  void nothingAndZerosAreTold() throws IOException {
    assertThat(Set.of(hash(new byte[0]), hash(new byte[1]), hash(new byte[2]))).hasSize(3);
  }

  @Test
  void aCopyHasTheHashOfWhatWasCopied() throws IOException {
    byte[] whole = new byte[200_001];
    chance.nextBytes(whole);
    String hash = hash(whole);
    assertThat(Disk.copyAndHash(disk.resolve("some"), disk.resolve("copy"))).isEqualTo(hash);
    assertThat(Disk.hash(disk.resolve("copy"))).isEqualTo(hash);
  }
}
