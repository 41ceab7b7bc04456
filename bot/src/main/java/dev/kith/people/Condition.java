package dev.kith.people;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.common.navigation.CelNavigableAst;
import dev.cel.common.types.CelType;
import dev.cel.common.types.OpaqueType;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What must be so that a step of a journey is sent: checked when it was made, it answers yes or no of whoever walks there. */
public final class Condition {

    static final CelType JOURNEY = OpaqueType.create("journey");
    static final Set<String> FUNCTIONS = Set.of("answer", "done", "completed");

    private static final Logger log = LoggerFactory.getLogger(Condition.class);

    private final Attributes attributes;
    private final CelAbstractSyntaxTree checked;
    private final CelRuntime.Program program;

    Condition(Attributes attributes, CelAbstractSyntaxTree checked, CelRuntime.Program program) {
        this.attributes = attributes;
        this.checked = checked;
        this.program = program;
    }

    /** What is known of somebody's journey. */
    public interface Trail {

        /** What they said by name to a question of a step; empty where they said nothing. */
        String answer(String step, String question);

        /** Whether they did something about a step. */
        boolean done(String step);

        /** Whether they completed a course of the learning system. */
        boolean completed(String course);
    }

    /** A step that is named, and its question; the question is empty where it is only asked whether the step was done. */
    public record Named(String step, String question) {}

    static List<CelFunctionDecl> declarations() {
        return List.of(
                CelFunctionDecl.newFunctionDeclaration(
                        "answer",
                        CelOverloadDecl.newMemberOverload(
                                "journey_answer", SimpleType.STRING, JOURNEY, SimpleType.STRING, SimpleType.STRING)),
                CelFunctionDecl.newFunctionDeclaration(
                        "done",
                        CelOverloadDecl.newMemberOverload("journey_done", SimpleType.BOOL, JOURNEY, SimpleType.STRING)),
                CelFunctionDecl.newFunctionDeclaration(
                        "completed",
                        CelOverloadDecl.newMemberOverload(
                                "journey_completed", SimpleType.BOOL, JOURNEY, SimpleType.STRING)));
    }

    static List<CelFunctionBinding> bindings() {
        return List.of(
                CelFunctionBinding.from(
                        "journey_answer",
                        List.of(Trail.class, String.class, String.class),
                        args -> ((Trail) args[0]).answer((String) args[1], (String) args[2])),
                CelFunctionBinding.from("journey_done", Trail.class, String.class, Trail::done),
                CelFunctionBinding.from("journey_completed", Trail.class, String.class, Trail::completed));
    }

    /** As of {@code now} (business time); where it has no answer, it does not hold. */
    public boolean holds(Person person, Directory directory, Instant now, Trail trail) {
        try {
            var seen = new PersonValue.Seen(directory, attributes, now);
            return Boolean.TRUE.equals(program.eval(Map.of("person", PersonValue.of(person, seen), "journey", trail)));
        } catch (CelEvaluationException e) {
            log.debug("A condition has no answer (person: {})", person.id(), e);
            return false;
        }
    }

    /** The steps that it looks at, and what it asks of them. */
    public List<Named> names() {
        return CelNavigableAst.fromAst(checked)
                .getRoot()
                .allNodes()
                .filter(node -> node.getKind() == Kind.CALL)
                .flatMap(node -> named(node.expr().call()))
                .toList();
    }

    /** The courses that it looks at, as far as they are written out. */
    public List<String> courses() {
        return CelNavigableAst.fromAst(checked)
                .getRoot()
                .allNodes()
                .filter(node -> node.getKind() == Kind.CALL)
                .map(node -> node.expr().call())
                .filter(call -> call.function().equals("completed"))
                .map(call -> text(call.args().getFirst()))
                .toList();
    }

    private static Stream<Named> named(CelExpr.CelCall call) {
        var args = call.args();
        return switch (call.function()) {
            case "answer" -> Stream.of(new Named(text(args.get(0)), text(args.get(1))));
            case "done" -> Stream.of(new Named(text(args.get(0)), ""));
            default -> Stream.empty();
        };
    }

    private static String text(CelExpr constant) {
        return constant.constant().stringValue();
    }
}
