package dev.kith.people;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.common.navigation.CelNavigableAst;
import dev.cel.common.navigation.CelNavigableExpr;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whom something is for: an expression that was checked when it was made, and answers yes or no of a person. */
public final class Audience {

    private static final Logger log = LoggerFactory.getLogger(Audience.class);
    private static final Set<String> NAMING = Set.of("id", "name", "email");

    private final Attributes attributes;
    private final CelAbstractSyntaxTree checked;
    private final CelRuntime.Program program;

    Audience(Attributes attributes, CelAbstractSyntaxTree checked, CelRuntime.Program program) {
        this.attributes = attributes;
        this.checked = checked;
        this.program = program;
    }

    /**
     * Whether it is for this person, as of {@code now} (business time) in each person's own zone. Where it has no answer,
     * as for the first of no skills, it is not for them.
     */
    public boolean includes(Person person, Directory directory, Instant now) {
        try {
            var values = Map.of("person", PersonValue.of(person, new PersonValue.Seen(directory, attributes, now)));
            return Boolean.TRUE.equals(program.eval(values));
        } catch (CelEvaluationException e) {
            log.debug("An audience has no answer (person: {})", person.id(), e);
            return false;
        }
    }

    /** Whether it may single somebody out: it reads an id, a name or an e-mail, also of a manager or a report. */
    public boolean namesPeople() {
        return CelNavigableAst.fromAst(checked).getRoot().allNodes().anyMatch(this::isNaming);
    }

    private boolean isNaming(CelNavigableExpr node) {
        return node.getKind() == Kind.SELECT
                && NAMING.contains(node.expr().select().field())
                && checked.getType(node.expr().select().operand().id())
                        .filter(type -> AudienceTypes.PEOPLE.contains(type.name()))
                        .isPresent();
    }
}
