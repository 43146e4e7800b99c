package app.cairn;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.dossier.DossierSession;
import app.cairn.ui.kit.FxThread;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// What is made, shared and changed where: no hidden state, one door to each thing.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StateAndThreadsTest {

  private static final String OURS = "app.cairn";

  private JavaClasses code;

  @BeforeAll
  void readTheClasses() throws URISyntaxException {
    Path classes = Path.of(Cairn.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    code = new ClassFileImporter().importPath(classes.resolve("app/cairn"));
    assertThat(code).hasSizeGreaterThan(100);
  }

  @Test
  void onlyASessionMakesTheNextSnapshot() {
    check(
        noClasses()
            .that(not(describe("are DossierSession", is(DossierSession.class))))
            .and(not(describe("are Dossier", is(Dossier.class))))
            .should()
            .callMethod(Dossier.class, "with", Change.class)
            .because("a change that passes by another door is neither kept nor undone"));
  }

  @Test
  void nothingStaticChanges() {
    check(
        fields()
            .that()
            .areStatic()
            .and()
            .doNotHaveModifier(JavaModifier.SYNTHETIC)
            .should()
            .beFinal()
            .andShould(holdNothingThatChanges())
            .because("what all share belongs to nobody: two windows, two tests meet in it"));
  }

  @Test
  void nothingStaticIsMadeToChange() {
    check(
        noClasses()
            .should()
            .callConstructorWhere(
                describe(
                    "made by a static initializer",
                    made ->
                        made.getOrigin().getName().equals("<clinit>")
                            && made.getTargetOwner().getName().startsWith("java.util.")
                            && Stream.<Class<?>>of(Collection.class, Map.class)
                                .anyMatch(made.getTargetOwner()::isAssignableTo)))
            .because("constants are List.of, Set.of, Map.of: nobody adds to them"));
  }

  @Test
  void nothingIsASingleton() {
    check(
        noMethods()
            .should()
            .haveNameMatching("getInstance|instance|getDefault")
            .because("parts are passed to constructors, by the composition"));
  }

  @Test
  void theDoorToTheJavaFxThreadIsOne() {
    check(
        noClasses()
            .that(not(describe("are FxThread", is(FxThread.class))))
            .should()
            .callMethodWhere(call("javafx.application.Platform", "runLater|runAndWait"))
            .because("who passes to the JavaFX thread is seen in one place"));
  }

  @Test
  void threadsAreMadeByTheCompositionAndTheStore() {
    check(
        noClasses()
            .that(not(describe("are Composition", is(Composition.class))))
            .and(not(describe("are Desktop", is(Desktop.class))))
            .and(not(describe("are FxThread", is(FxThread.class))))
            .and(not(resideInAPackage(OURS + ".store..")))
            .should()
            .callCodeUnitWhere(
                call("java.lang.Thread", "<init>|ofVirtual|ofPlatform|startVirtualThread"))
            .orShould()
            .callCodeUnitWhere(call("java.util.concurrent.Executors", ".*"))
            .orShould()
            .callCodeUnitWhere(
                call(
                    "java.util.concurrent.((Scheduled)?ThreadPoolExecutor|ForkJoinPool)",
                    "<init>|commonPool"))
            .orShould()
            .callCodeUnitWhere(call("java.util.concurrent.CompletableFuture", ".*Async"))
            .orShould()
            .callCodeUnitWhere(call("java.util.Timer|javafx.concurrent.Service", "<init>"))
            .because("who makes a thread ends it, and work that lasts is a task"));
  }

  private void check(ArchRule rule) {
    rule.check(code);
  }

  private static Predicate<JavaClass> is(Class<?> type) {
    return found -> (found.getName() + "$").startsWith(type.getName() + "$");
  }

  private static DescribedPredicate<JavaCall<?>> call(String owner, String names) {
    return describe(
        "call of " + owner + " " + names,
        called -> {
          CodeUnitCallTarget target = called.getTarget();
          return target.getOwner().getName().matches(owner) && target.getName().matches(names);
        });
  }

  /// As far as a type tells: a `List` may be a `List.of`, an `ArrayList` never is.
  private static ArchCondition<JavaField> holdNothingThatChanges() {
    Set<String> frozen = Set.of("java.util.List", "java.util.Set", "java.util.Map");
    return new ArchCondition<>("hold nothing that changes") {
      @Override
      public void check(JavaField field, ConditionEvents events) {
        JavaClass type = field.getRawType();
        boolean changes =
            type.isArray()
                || !frozen.contains(type.getName())
                    && (type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class))
                    && !type.getName().startsWith("org.pcollections.")
                || type.getName().matches("java\\.util\\.concurrent\\.(?!Executor$).*")
                || type.isAssignableTo("java.lang.Appendable")
                || type.isAssignableTo("javafx.beans.value.ObservableValue");
        events.add(
            new SimpleConditionEvent(
                field, !changes, field.getFullName() + " is a " + type.getName()));
      }
    };
  }
}
