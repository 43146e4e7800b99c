package app.cairn;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/// The arrows of `docs/architecture.md`, and what may be known where.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchitectureTest {

  private static final String OURS = "app.cairn";
  private static final List<String> DOMAIN =
      List.of("dossier", "profile", "offer", "pitch", "network", "map", "meeting", "insight");

  /// What a screen may know of ours: every package under `ui` but `kit` and `shell` is a screen, or
  /// a part of one. A screen knows its parts; a part knows another only by a line of its own.
  private static final List<String> OF_A_SCREEN = with(DOMAIN, "ui.kit", "text", "sheet");

  /// Whom each package may know of ours, itself aside. A new package is a new line.
  private static final Map<String, List<String>> ARROWS = arrows();

  private JavaClasses code;

  private static Map<String, List<String>> arrows() {
    Map<String, List<String>> arrows = new LinkedHashMap<>();
    arrows.put("text", List.of());
    arrows.put("dossier", List.of());
    arrows.put("profile", List.of("dossier"));
    arrows.put("offer", List.of("dossier", "profile"));
    arrows.put("pitch", List.of("dossier", "profile", "offer"));
    arrows.put("network", List.of("dossier", "profile"));
    arrows.put("map", List.of("dossier", "profile", "network"));
    arrows.put("meeting", List.of("dossier", "profile", "offer", "pitch", "network"));
    arrows.put("insight", with(arrows.get("meeting"), "meeting"));
    arrows.put("settings", List.of("meeting", "text"));
    arrows.put("sheet", with(DOMAIN, "text"));
    arrows.put("exchange", with(DOMAIN, "text"));
    arrows.put("exchange.contacts", with(DOMAIN, "text", "exchange"));
    arrows.put("store", with(DOMAIN, "text"));
    arrows.put("ui.kit", with(DOMAIN, "text"));
    arrows.put("ui.kit.field", with(DOMAIN, "text", "ui.kit"));
    arrows.put("ui.kit.paper", with(DOMAIN, "text", "ui.kit", "sheet"));
    arrows.put("ui.shell", with(DOMAIN, "text", "settings", "ui.kit"));
    arrows.put("ui.network.people", OF_A_SCREEN);
    arrows.put("ui.network.map", with(OF_A_SCREEN, "ui.network.people"));
    arrows.put("ui.network.list", with(OF_A_SCREEN, "ui.network.people"));
    arrows.put("ui.network.card", with(OF_A_SCREEN, "ui.network.people"));
    arrows.put("ui.network.path", OF_A_SCREEN);
    arrows.put("ui.network.duplicates", OF_A_SCREEN);
    arrows.put("ui.network.sort", OF_A_SCREEN);
    arrows.put("ui.network.exchange", OF_A_SCREEN);
    arrows.put("ui.network.rights", with(OF_A_SCREEN, "ui.network.exchange"));
    arrows.put("ui.meeting.part", OF_A_SCREEN);
    for (String part : List.of("board", "agenda", "outreach", "page", "journal")) {
      arrows.put("ui.meeting." + part, with(OF_A_SCREEN, "ui.meeting.part"));
    }
    arrows.put("ui.insight.part", OF_A_SCREEN);
    for (String part : List.of("wall", "trial", "alignment", "loop")) {
      arrows.put("ui.insight." + part, with(OF_A_SCREEN, "ui.insight.part"));
    }
    arrows.put("cli", with(DOMAIN, "text", "settings", "sheet", "exchange", "store"));
    return arrows;
  }

  @BeforeAll
  void readTheClasses() throws URISyntaxException {
    Path classes = Path.of(Cairn.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    code = new ClassFileImporter().importPath(classes.resolve("app/cairn"));
    assertThat(code).hasSizeGreaterThan(100);
  }

  @Test
  void packagesHaveNoCycles() {
    check(
        slices()
            .assignedFrom(new EachPackage())
            .should()
            .beFreeOfCycles()
            .because("what goes round cannot be understood, tested or taken away by itself"));
  }

  @Test
  void everyPackageHasItsPlace() {
    assertThat(code.stream().map(ArchitectureTest::packageOf).distinct())
        .allSatisfy(
            name ->
                assertThat(name.isEmpty() || ARROWS.containsKey(name) || isScreen(name))
                    .as("app.cairn.%s stands neither in ARROWS nor under ui", name)
                    .isTrue());
  }

  @TestFactory
  Stream<DynamicTest> arrowsGoDownOnly() {
    return code.stream()
        .map(ArchitectureTest::packageOf)
        .distinct()
        .filter(name -> !name.isEmpty())
        .sorted()
        .map(
            name ->
                dynamicTest(
                    name, () -> check(knowsOnly(name, ARROWS.getOrDefault(name, OF_A_SCREEN)))));
  }

  private static ArchRule knowsOnly(String name, List<String> known) {
    String[] allowed = packages(with(known, name));
    return classes()
        .that(resideInAPackage(OURS + "." + name))
        .should(
            onlyDependOnClassesThat(
                not(resideInAPackage(OURS + "..")).or(resideInAnyPackage(allowed))))
        .because("arrows go down only: " + name + " knows " + (known.isEmpty() ? "nobody" : known));
  }

  @Test
  void nobodyKnowsTheRootPackage() {
    check(
        noClasses()
            .that(not(resideInAPackage(OURS)))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(OURS)
            .because("the root package composes the rooms: it knows them, they do not know it"));
  }

  @Test
  void theDomainIsPure() {
    check(
        noClasses()
            .that(resideInAnyPackage(packages(DOMAIN)))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "javafx..",
                "java.sql..",
                "tools.jackson..",
                "com.fasterxml.jackson..",
                "java.io..",
                "java.nio..",
                "java.awt..",
                "javax..")
            .because("rules of the method hold without a window, a database or a file"));
  }

  @Test
  void sqlStaysInTheStore() {
    onlyIn(
        "the file is the store’s affair",
        List.of("store"),
        "java.sql..",
        "javax.sql..",
        "org.sqlite..");
  }

  @Test
  void jsonStaysWhereThingsAreWritten() {
    onlyIn(
        "a format is the affair of who writes it",
        List.of("exchange", "store", "settings"),
        "tools.jackson..",
        "com.fasterxml.jackson..");
  }

  @Test
  void controlsFxStaysInTheInterface() {
    check(
        noClasses()
            .that(not(resideInAPackage(OURS + ".ui..")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.controlsfx..")
            .because("controls are the interface’s"));
  }

  @Test
  void javaFxStaysInTheInterface() {
    check(
        noClasses()
            .that(not(resideInAnyPackage(OURS, OURS + ".ui..")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("javafx..")
            .because("the command line makes sheets and reads dossiers without a toolkit"));
  }

  @Test
  void viewModelsHoldNoNodes() {
    check(
        noClasses()
            .that()
            .haveNameMatching(".*ViewModel(\\$.*)?")
            .or(resideInAPackage(OURS + ".dossier.."))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.stage..")
            .because("state and gestures are tested without a toolkit")
            .allowEmptyShould(true));
  }

  @Test
  void screensAreIndependent() {
    check(
        slices()
            .matching(OURS + ".ui.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(describe("any", _ -> true), resideInAPackage(OURS + ".ui.kit.."))
            .because("a screen is added or taken away without touching another, or the shell"));
  }

  private void onlyIn(String because, List<String> allowed, String... libraries) {
    check(
        noClasses()
            .that(not(resideInAnyPackage(packages(allowed))))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(libraries)
            .because(because));
  }

  private void check(ArchRule rule) {
    rule.check(code);
  }

  private static String packageOf(JavaClass type) {
    String name = type.getPackageName();
    return name.equals(OURS) ? "" : name.substring(OURS.length() + 1);
  }

  private static boolean isScreen(String name) {
    return name.startsWith("ui.");
  }

  private static String[] packages(Collection<String> names) {
    return names.stream().map(name -> OURS + "." + name + "..").toArray(String[]::new);
  }

  private static List<String> with(List<String> some, String... more) {
    List<String> all = new ArrayList<>(some);
    all.addAll(Arrays.asList(more));
    return List.copyOf(all);
  }

  private static final class EachPackage implements SliceAssignment {

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      return SliceIdentifier.of(type.getPackageName());
    }

    @Override
    public String getDescription() {
      return "each package";
    }
  }
}
