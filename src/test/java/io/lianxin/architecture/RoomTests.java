package io.lianxin.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

import io.lianxin.LianxinApplication;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

@DisplayName("A room imports only what its package-info allows")
class RoomTests {

    private static final String HOUSE = "io.lianxin";
    private static final String PLANTED = "io.lianxin.architecture.planted";
    private static final JavaClasses MAIN =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages(HOUSE);
    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages(PLANTED);

    @Test
    void everyRoomKeepsToItsAllowedDependencies() {
        ApplicationModules.of(LianxinApplication.class).verify();
    }

    @Test
    void aForbiddenImportBetweenRoomsIsFound() {
        ApplicationModules planted =
                ApplicationModules.of(PLANTED, ImportOption.Predefined.ONLY_INCLUDE_TESTS);
        assertThatThrownBy(planted::verify)
                .isInstanceOf(Violations.class)
                .hasMessageContaining("Module 'terms' depends on module 'web'");
    }

    @Test
    @DisplayName("Nothing imports web")
    void nothingImportsWeb() {
        nothingImportsWeb(HOUSE).check(MAIN);
        assertThat(nothingImportsWeb(PLANTED).evaluate(BROKEN).hasViolation()).isTrue();
    }

    @Test
    @DisplayName("Terms, mapping and planning know neither Spring, the driver nor the database")
    void pureRoomsKnowNeitherSpringNorTheDatabase() {
        pureRoomsArePure(HOUSE).check(MAIN);
        assertThat(pureRoomsArePure(PLANTED).evaluate(BROKEN).hasViolation()).isTrue();
    }

    private static ArchRule nothingImportsWeb(String house) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(house + ".web..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(house + ".web..");
    }

    /**
     * The packages of `query` that run a statement or read its rows are named here; the rest plans.
     */
    private static ArchRule pureRoomsArePure(String house) {
        return noClasses()
                .that()
                .resideInAnyPackage(house + ".terms..", house + ".mapping..", house + ".query.*..")
                .and()
                .resideOutsideOfPackages(house + ".query.answer..", house + ".query.execution..")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("org.springframework..", "org.neo4j..")
                                .and(
                                        not(
                                                resideInAnyPackage(
                                                        "org.springframework.modulith..",
                                                        "org.neo4j.cypherdsl.."))));
    }
}
