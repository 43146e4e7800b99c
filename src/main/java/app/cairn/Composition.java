package app.cairn;

import app.cairn.exchange.Example;
import app.cairn.exchange.contacts.ContactFiles;
import app.cairn.insight.Adjustment;
import app.cairn.insight.AlignmentCheck;
import app.cairn.insight.Loop;
import app.cairn.insight.PutOff;
import app.cairn.insight.Trial;
import app.cairn.meeting.Feedback;
import app.cairn.meeting.Manners;
import app.cairn.meeting.Meeting;
import app.cairn.meeting.MessageTemplate;
import app.cairn.meeting.Outreach;
import app.cairn.network.Circle;
import app.cairn.network.Contact;
import app.cairn.network.Organisation;
import app.cairn.network.Pin;
import app.cairn.network.Tie;
import app.cairn.offer.MissionStatement;
import app.cairn.offer.Offer;
import app.cairn.offer.Reflection;
import app.cairn.pitch.Pitch;
import app.cairn.pitch.Rehearsal;
import app.cairn.pitch.SheetChoice;
import app.cairn.profile.Profile;
import app.cairn.settings.Settings;
import app.cairn.settings.SettingsFile;
import app.cairn.sheet.FontWidths;
import app.cairn.sheet.Printer;
import app.cairn.sheet.SheetPress;
import app.cairn.store.AppFolders;
import app.cairn.store.DossierStore;
import app.cairn.store.Incidents;
import app.cairn.store.Pace;
import app.cairn.store.Salvage;
import app.cairn.text.FirstNames;
import app.cairn.text.Version;
import app.cairn.text.Voice;
import app.cairn.ui.home.HomeScreen;
import app.cairn.ui.insight.InsightScreen;
import app.cairn.ui.kit.FxThread;
import app.cairn.ui.kit.Tasks;
import app.cairn.ui.kit.Theme;
import app.cairn.ui.kit.paper.Papers;
import app.cairn.ui.meeting.MeetingsScreen;
import app.cairn.ui.network.NetworkScreen;
import app.cairn.ui.offer.OfferScreen;
import app.cairn.ui.pitch.PitchScreen;
import app.cairn.ui.shell.CairnWindow;
import app.cairn.ui.shell.FilePicker;
import app.cairn.ui.shell.Preferences;
import app.cairn.ui.shell.Room;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.kordamp.ikonli.feather.Feather;

/// The only place that knows every room: it makes the parts and passes them to one another.
public final class Composition implements AutoCloseable {

  /// A system that ends gives its programs little more.
  private static final int LAST_HASTE_SECONDS = 5;

  private final AppFolders folders;
  private final Path documents;
  private final FilePicker picker;
  private final InstantSource clock;
  private final SettingsFile settingsFile;
  private final Settings settings;
  private final List<Image> icons = new ArrayList<>();
  private final Voice voice;
  private final Incidents incidents;
  private final ExecutorService background;
  private final DossierStore store;
  private final Optional<HeadStart> begun;

  /// Read while the window comes; the network is the first to ask.
  private final CompletableFuture<FontWidths> widths;

  private final CompletableFuture<FirstNames> firstNames;

  /// One thread: what is kept last is what was chosen last.
  private final ExecutorService keeper = Executors.newSingleThreadExecutor();

  /// Reads fonts, icons, words and settings, and begins to open what was asked for: off the JavaFX
  /// thread.
  ///
  /// @param folders where the program keeps its own files
  /// @param documents where new dossiers go
  /// @param asked the dossier that the window will be asked for first
  public Composition(
      AppFolders folders,
      Path documents,
      FilePicker picker,
      InstantSource clock,
      Optional<Path> asked) {
    this.folders = folders;
    this.documents = documents;
    this.picker = picker;
    this.clock = clock;
    this.settingsFile = SettingsFile.of(folders.root());
    this.settings = settingsFile.read();
    this.voice = new Voice(settings.spoken());
    this.incidents = new Incidents(folders, clock, Version.current());
    this.background =
        Executors.newThreadPerTaskExecutor(Thread.ofPlatform().name("cairn-task-", 0).factory());
    this.store = new DossierStore(folders, Rooms.model(), clock, Pace.USUAL, voice::messages);
    this.begun = asked.map(this::begin);
    Theme.loadFonts();
    for (int size : new int[] {16, 32, 48, 128, 256}) {
      icons.add(new Image(Composition.class.getResourceAsStream("icons/cairn-" + size + ".png")));
    }
    this.widths = CompletableFuture.supplyAsync(FontWidths::new, background);
    this.firstNames = CompletableFuture.supplyAsync(FirstNames::new, background);
  }

  private HeadStart begin(Path file) {
    return new HeadStart(file, CompletableFuture.supplyAsync(() -> store.open(file), background));
  }

  /// Makes the window, not shown yet. JavaFX thread.
  public CairnWindow window(Stage stage) {
    Preferences preferences =
        new Preferences(
            settings, (before, next) -> keeper.execute(() -> keep(settingsFile, before, next)));
    SheetPress press = new SheetPress();
    stage.getIcons().setAll(icons);
    return new CairnWindow(
        stage,
        new StoredDossiers(store, new Salvage(folders, store, clock), documents, begun),
        preferences,
        rooms(press, () -> preferences.get().manners()),
        picker,
        clock,
        new Tasks(background, FxThread.EXECUTOR),
        language -> new Example(Rooms.model()).dossier(language, today()),
        voice);
  }

  /// What to do with an exception that nobody catches while `window` is open.
  public Thread.UncaughtExceptionHandler unforeseen(CairnWindow window) {
    return new Unforeseen(incidents, background, window::unforeseen);
  }

  /// A thread for when the system ends the program (the session is closed, SIGTERM): it keeps what
  /// is typed in `window`, brings the document up to date and ends, in a few seconds at most. The
  /// JavaFX thread must be there until then.
  public Thread lastHaste(CairnWindow window) {
    return Thread.ofPlatform().name("cairn-last-haste").unstarted(() -> leaveAtOnce(window));
  }

  private void leaveAtOnce(CairnWindow window) {
    CompletableFuture<Runnable> kept = new CompletableFuture<>();
    FxThread.run(() -> kept.complete(window.leaveAtOnce()));
    try {
      kept.thenAcceptAsync(Runnable::run, background)
          .thenRunAsync(() -> {}, keeper)
          .get(LAST_HASTE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      // What is in the working copy is found there the next time.
      System.getLogger("cairn").log(System.Logger.Level.DEBUG, "Not closed in time", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
  }

  private List<Room> rooms(SheetPress press, Supplier<Manners> manners) {
    return List.of(
        new Room(
            "home",
            "",
            Feather.HOME,
            KeyCombination.valueOf("Shortcut+Shift+A"),
            Set.of(PutOff.KIND),
            HomeScreen::new),
        new Room(
            "offer",
            "define",
            Feather.FEATHER,
            KeyCombination.valueOf("Shortcut+Shift+M"),
            Set.of(MissionStatement.KIND, Offer.KIND, Reflection.KIND),
            OfferScreen::new),
        new Room(
            "pitch",
            "define",
            Feather.MIC,
            KeyCombination.valueOf("Shortcut+Shift+P"),
            Set.of(Pitch.KIND, Rehearsal.KIND, SheetChoice.KIND, Profile.KIND),
            workspace -> new PitchScreen(workspace, press, Printer::installed)),
        new Room(
            "network",
            "confront",
            Feather.SHARE_2,
            KeyCombination.valueOf("Shortcut+Shift+R"),
            Set.of(Contact.KIND, Circle.KIND, Organisation.KIND, Tie.KIND, Pin.KIND),
            workspace ->
                new NetworkScreen(
                    workspace,
                    widths.join(),
                    firstNames.join(),
                    new ContactFiles(workspace.messages())::read,
                    new StoredContacts(press, clock, manners))),
        new Room(
            "meetings",
            "confront",
            Feather.COFFEE,
            KeyCombination.valueOf("Shortcut+Shift+E"),
            Set.of(Meeting.KIND, Outreach.KIND, MessageTemplate.KIND, Feedback.KIND, Contact.KIND),
            workspace ->
                new MeetingsScreen(
                    workspace,
                    new Papers(workspace, press, Printer::installed),
                    new StoredAgenda(clock, manners))),
        new Room(
            "insight",
            "insight",
            Feather.WIND,
            KeyCombination.valueOf("Shortcut+Shift+B"),
            Set.of(Adjustment.KIND, Trial.KIND, AlignmentCheck.KIND, Loop.KIND, Feedback.KIND),
            workspace ->
                new InsightScreen(workspace, new Papers(workspace, press, Printer::installed))));
  }

  private static void keep(SettingsFile file, Settings before, Settings next) {
    try {
      file.write(before, next);
    } catch (IOException e) {
      // Settings that cannot be kept are asked again next time: nothing of the person’s is lost.
      System.getLogger("cairn").log(System.Logger.Level.DEBUG, "Settings not kept", e);
    }
  }

  @Override
  public void close() {
    begun.ifPresent(HeadStart::close);
    background.close();
    keeper.close();
  }
}
