package app.cairn.store;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Consumer;

/// Holds a dossier for one window on this computer. It is on a file of its own, and the system lets
/// go of it when the process ends, however it ends.
final class DossierLock implements AutoCloseable {

  private static final String NAME = "lock";

  /// Far beyond the text in the file, which others may then read on every system.
  private static final long BYTE = Long.MAX_VALUE - 1;

  private final FileChannel channel;
  private final Knocker knocker;
  private final boolean abrupt;

  private DossierLock(FileChannel channel, Knocker knocker, boolean abrupt) {
    this.channel = channel;
    this.knocker = knocker;
    this.abrupt = abrupt;
  }

  /// Takes the lock of the dossier kept in `folder`.
  ///
  /// @param document named in what goes wrong
  /// @throws StoreException [Problem#IN_USE] when another window has it
  static DossierLock take(Path folder, Path document) throws IOException {
    FileChannel channel = null;
    DossierLock taken = null;
    try {
      Disk.privateFolder(folder);
      channel =
          FileChannel.open(
              folder.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!tryLock(channel)) {
        throw new StoreException(Problem.IN_USE, document);
      }
      boolean abrupt = channel.size() > 0;
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(pid()), 0);
      taken = new DossierLock(channel, Knocker.listen(folder), abrupt);
      return taken;
    } finally {
      // Else this process would hold for ever what nobody has open.
      if (taken == null && channel != null) {
        channel.close();
      }
    }
  }

  /// True when another program has the dossier kept in `folder`; not to be asked by one that has it
  /// itself.
  static boolean held(Path folder) {
    try (FileChannel channel = FileChannel.open(folder.resolve(NAME), StandardOpenOption.WRITE)) {
      return !tryLock(channel);
    } catch (IOException nobodyEverHadIt) {
      return false;
    }
  }

  private static byte[] pid() {
    return Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII);
  }

  private static boolean tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(BYTE, 1, false) != null;
    } catch (OverlappingFileLockException sameProcess) {
      return false;
    }
  }

  /// True when whoever had it before ended without taking leave.
  boolean abrupt() {
    return abrupt;
  }

  /// Notes that one takes leave in good order; a disk that is full takes this too.
  void takeLeave() throws IOException {
    channel.truncate(0);
  }

  /// Calls `listener`, on a thread of its own, each time another launch knocks, with the document
  /// that it was asked for; a program before this one did not say which.
  void onKnock(Consumer<Optional<Path>> listener) {
    knocker.onKnock(listener);
  }

  /// Asks the window that has the dossier to come to the front, for `document`; false when nobody
  /// answers.
  static boolean knock(Path folder, Path document) {
    try (SocketChannel socket = SocketChannel.open(StandardProtocolFamily.UNIX)) {
      socket.connect(UnixDomainSocketAddress.of(Knocker.address(folder)));
      ByteBuffer asked = ByteBuffer.wrap(document.toString().getBytes(StandardCharsets.UTF_8));
      while (asked.hasRemaining()) {
        socket.write(asked);
      }
      return true;
    } catch (IOException | UnsupportedOperationException nobody) {
      return false;
    }
  }

  /// Lets go of it; the second time does nothing.
  @Override
  public void close() throws IOException {
    try (channel) {
      if (channel.isOpen()) {
        // First, while nobody else can have the address.
        knocker.close();
      }
    }
  }

  /// Waits for knocks. Without one (no such sockets here) a second launch just says that the
  /// dossier is in use.
  private static final class Knocker {

    /// In bytes; no system opens a longer one.
    private static final int LONGEST_PATH = 1 << 16;

    private final ServerSocketChannel server;
    private final Path address;
    private volatile Consumer<Optional<Path>> listener = _ -> {};

    private Knocker(ServerSocketChannel server, Path address) {
      this.server = server;
      this.address = address;
    }

    /// Short: the address of a socket has about a hundred bytes.
    static Path address(Path folder) {
      String name = FileNames.of(folder);
      Path root = folder.getParent().getParent();
      return root.resolve("knock-" + name.substring(name.length() - 12));
    }

    static Knocker listen(Path folder) throws IOException {
      Path address = address(folder);
      Knocker knocker = null;
      try {
        Disk.tidy(address);
        knocker = new Knocker(ServerSocketChannel.open(StandardProtocolFamily.UNIX), address);
        knocker.server.bind(UnixDomainSocketAddress.of(address));
        Thread.ofVirtual().name("cairn-knock").start(knocker::answer);
        return knocker;
      } catch (IOException | UnsupportedOperationException none) {
        if (knocker != null) {
          knocker.close();
        }
        return new Knocker(null, address);
      }
    }

    void onKnock(Consumer<Optional<Path>> newListener) {
      listener = newListener;
    }

    private void answer() {
      try {
        while (true) {
          SocketChannel visitor = server.accept();
          // One that is slow to say what it wants keeps nobody else waiting.
          Thread.ofVirtual().name("cairn-knock").start(() -> listener.accept(asked(visitor)));
        }
      } catch (IOException closed) {
        // The dossier was closed.
      }
    }

    private static Optional<Path> asked(SocketChannel visitor) {
      ByteBuffer words = ByteBuffer.allocate(LONGEST_PATH);
      try (visitor) {
        while (words.hasRemaining() && visitor.read(words) >= 0) {
          // More may come.
        }
        words.flip();
        return Optional.of(StandardCharsets.UTF_8.decode(words).toString())
            .filter(said -> !said.isEmpty())
            .map(Path::of);
      } catch (IOException | InvalidPathException unsaid) {
        return Optional.empty();
      }
    }

    void close() throws IOException {
      if (server != null) {
        server.close();
        Disk.tidy(address);
      }
    }
  }
}
