package app.cairn.rel;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// A real file system of a few megabytes, in memory, that can be filled to the last byte.
public final class SmallDisk implements AutoCloseable {

  private static final int BLOCK = 4096;

  private final Path folder;
  private final Path ballast;

  private SmallDisk(Path folder) {
    this.folder = folder;
    this.ballast = folder.resolve("ballast");
  }

  /// Mounts one on the new folder `folder`; empty where this user may not.
  public static Optional<SmallDisk> mount(Path folder, int megabytes)
      throws IOException, InterruptedException {
    Files.createDirectory(folder);
    boolean mounted =
        run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder.toString());
    return mounted ? Optional.of(new SmallDisk(folder)) : Optional.empty();
  }

  /// The same in a test, which is reported as skipped where nobody may mount; under `tools/verify`,
  /// which has seen to it that one may, it fails.
  public static SmallDisk orSkip(Path folder, int megabytes)
      throws IOException, InterruptedException {
    Optional<SmallDisk> disk = mount(folder, megabytes);
    if (disk.isEmpty() && System.getenv("CAIRN_MOUNTS") != null) {
      throw new IllegalStateException("No disk could be mounted on " + folder);
    }
    assumeTrue(disk.isPresent(), "needs the right to mount: run by tools/verify");
    return disk.get();
  }

  public Path folder() {
    return folder;
  }

  /// Lets nobody write on it any more, or again; false where this user may not decide that.
  public boolean readOnly(boolean on) throws IOException, InterruptedException {
    return run("mount", "-o", on ? "remount,ro" : "remount,rw", folder.toString());
  }

  /// Takes all the room there is but `blocks` of 4 KiB.
  public void fillBut(int blocks) throws IOException {
    empty();
    byte[] block = new byte[BLOCK];
    try (FileChannel out =
        FileChannel.open(ballast, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      try {
        while (true) {
          out.write(ByteBuffer.wrap(block));
        }
      } catch (IOException full) {
        out.truncate(Math.max(0, out.size() / BLOCK - blocks) * BLOCK);
      }
    }
  }

  /// Gives the room back.
  public void empty() throws IOException {
    Files.deleteIfExists(ballast);
  }

  private static boolean run(String... command) throws IOException, InterruptedException {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor() == 0;
    } catch (IOException noSuchCommand) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    try {
      run("umount", "-l", folder.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
