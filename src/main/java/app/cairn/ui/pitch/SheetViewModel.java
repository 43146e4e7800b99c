package app.cairn.ui.pitch;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.pitch.PitchFormat;
import app.cairn.pitch.SheetChoice;
import app.cairn.pitch.SheetTemplate;
import app.cairn.profile.Profile;
import app.cairn.sheet.PageImage;
import app.cairn.sheet.PitchSheet;
import app.cairn.sheet.Printed;
import app.cairn.sheet.SheetPress;
import app.cairn.text.Language;
import app.cairn.ui.kit.Tasks;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.kit.paper.PagePixels;
import app.cairn.ui.kit.paper.SafeFile;
import app.cairn.ui.kit.paper.SheetPreview;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/// The sheet: what stands on it, how it looks, its true pages. Pages are made in the background;
/// the latest wish wins.
final class SheetViewModel {

  /// What overflows is shown, not a whole book of it.
  private static final int PAGES_SHOWN = 3;

  private record Wish(PitchSheet sheet, SheetKind kind, SheetTemplate template) {}

  private record Made(Wish wish, double scale, SheetPreview preview) {}

  private final Workspace workspace;
  private final SheetPress press;
  private final ObjectProperty<SheetKind> kind =
      new SimpleObjectProperty<>(this, "kind", SheetKind.PITCH);
  private final ObjectProperty<Optional<Language>> asked =
      new SimpleObjectProperty<>(this, "asked", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<SheetPreview>> preview =
      new ReadOnlyObjectWrapper<>(this, "preview", Optional.empty());
  private final ReadOnlyBooleanWrapper underWay = new ReadOnlyBooleanWrapper(this, "underWay");
  private final ObservableValue<SheetChoice> choice;
  private final ObservableValue<Profile> profile;
  private Wish printedWish;
  private Wish wishUnderWay;
  private double wantedScale;
  private Tasks.Task<Made> making;

  SheetViewModel(Workspace workspace, SheetPress press) {
    this.workspace = workspace;
    this.press = press;
    this.choice = workspace.live().dossier().map(SheetChoice::of);
    this.profile = workspace.live().dossier().map(Profile::of);
  }

  ObjectProperty<SheetKind> kind() {
    return kind;
  }

  /// The language that the person asked for; empty: that of the words. It lasts as long as the
  /// window has the dossier open.
  ObjectProperty<Optional<Language>> asked() {
    return asked;
  }

  /// What the sheet says itself is said in this language: the one asked for, else that of the
  /// words, else that of the window.
  Language language() {
    return asked.get().orElseGet(this::languageOfTheWords);
  }

  /// Asks for a language; for that of the words, they are followed again.
  void language(Language wanted) {
    asked.set(Optional.of(wanted).filter(other -> other != languageOfTheWords()));
  }

  private Language languageOfTheWords() {
    return PitchSheet.languageOf(dossier(), choice.getValue())
        .orElse(workspace.messages().language());
  }

  ObservableValue<SheetChoice> choice() {
    return choice;
  }

  ObservableValue<Profile> profile() {
    return profile;
  }

  /// The sheet as it was last made; empty before the first.
  ReadOnlyObjectProperty<Optional<SheetPreview>> preview() {
    return preview.getReadOnlyProperty();
  }

  /// True while pages are being made.
  ReadOnlyBooleanProperty making() {
    return underWay.getReadOnlyProperty();
  }

  boolean writable() {
    return workspace.session().writable();
  }

  /// True while nothing that one would hand over is written.
  boolean blank() {
    return wish().sheet().blank();
  }

  /// True while the code that is wanted would lead to nobody: it is left out then.
  boolean codeLeadsNowhere() {
    PitchSheet sheet = wish().sheet();
    return kind.get() == SheetKind.PITCH && sheet.contactCode() && sheet.contact().blank();
  }

  /// Makes the pages of the sheet as it is now. The same page at another scale waits for the one
  /// under way: only its picture is made again.
  ///
  /// @param scale pixels a point
  void refresh(double scale) {
    Wish wish = wish();
    wantedScale = scale;
    if (wish.equals(wishUnderWay)) {
      return;
    }
    close();
    wishUnderWay = wish;
    underWay.set(true);
    Printed known =
        wish.equals(printedWish) ? preview.get().map(SheetPreview::printed).orElse(null) : null;
    making =
        workspace
            .tasks()
            .of(() -> new Made(wish, scale, make(wish, known, scale)))
            .onSuccess(this::show)
            .onFailure(
                _ -> {
                  wishUnderWay = null;
                  underWay.set(false);
                  workspace.window().tell(workspace.say("pitch.sheetFailed"));
                })
            .start();
  }

  void template(SheetTemplate template) {
    choose(c -> new SheetChoice(c.id(), template, c.format(), c.contactCode()));
  }

  /// Which pitch stands on it.
  void format(PitchFormat format) {
    choose(c -> new SheetChoice(c.id(), c.template(), format, c.contactCode()));
  }

  void contactCode(boolean wanted) {
    choose(c -> new SheetChoice(c.id(), c.template(), c.format(), wanted));
  }

  /// Edits whose dossier it is.
  void edit(UnaryOperator<Profile> edit) {
    Profile before = profile.getValue();
    Profile after = edit.apply(before);
    boolean kept = dossier().find(Profile.KIND, before.id()).isPresent();
    if (!after.equals(before)) {
      workspace
          .session()
          .perform(
              kept
                  ? new Change.Edited<>(Profile.KIND, before, after)
                  : new Change.Added<>(Profile.KIND, after));
    }
  }

  /// Puts the sheet as it is now into `file`; nothing is written when it does not fit on its page.
  ///
  /// @param done with what was made, once it is in the file
  void save(Path file, Consumer<Printed> done, Consumer<? super Exception> failed) {
    Callable<Printed> made = asItStands();
    workspace
        .tasks()
        .of(
            () -> {
              Printed printed = made.call();
              if (printed.fit().onePage()) {
                SafeFile.write(file, printed.pdf());
              }
              return printed;
            })
        .onSuccess(done)
        .onFailure(failed)
        .start();
  }

  /// Makes the sheet as it is now, on another thread.
  Callable<Printed> asItStands() {
    Wish wish = wish();
    return () -> press(wish);
  }

  /// Nobody wants the pages under way any more.
  void close() {
    wishUnderWay = null;
    if (making != null) {
      making.cancel();
    }
  }

  private void show(Made made) {
    wishUnderWay = null;
    printedWish = made.wish();
    preview.set(Optional.of(made.preview()));
    underWay.set(false);
    if (made.scale() != wantedScale) {
      refresh(wantedScale);
    }
  }

  private void choose(UnaryOperator<SheetChoice> edit) {
    SheetChoice before = choice.getValue();
    SheetChoice after = edit.apply(before);
    boolean kept = dossier().find(SheetChoice.KIND, before.id()).isPresent();
    if (!after.equals(before)) {
      workspace
          .session()
          .perform(
              kept
                  ? new Change.Edited<>(SheetChoice.KIND, before, after)
                  : new Change.Added<>(SheetChoice.KIND, after));
    }
  }

  private Wish wish() {
    LocalDate today = workspace.today();
    SheetChoice chosen = choice.getValue();
    PitchSheet sheet = PitchSheet.from(dossier(), chosen, language(), today);
    return new Wish(sheet, kind.get(), chosen.template());
  }

  private SheetPreview make(Wish wish, Printed known, double scale) {
    Printed printed = known == null ? press(wish) : known;
    List<PagePixels> pages = new ArrayList<>();
    for (int page = 0; page < Math.min(PAGES_SHOWN, printed.pages()); page++) {
      pages.add(PagePixels.of(PageImage.atScale(printed.pdf(), page, scale)));
    }
    return new SheetPreview(printed, List.copyOf(pages));
  }

  private Printed press(Wish wish) {
    return switch (wish.kind()) {
      case PITCH -> press.pitch(wish.sheet(), wish.template());
      case CARDS -> press.cueCards(wish.sheet());
    };
  }

  private Dossier dossier() {
    return workspace.live().dossier().get();
  }
}
