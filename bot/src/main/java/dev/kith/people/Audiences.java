package dev.kith.people;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.cel.bundle.Cel;
import dev.cel.bundle.CelBuilder;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelOptions;
import dev.cel.common.CelSourceLocation;
import dev.cel.common.CelValidationException;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.common.navigation.CelNavigableAst;
import dev.cel.common.types.SimpleType;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes {@linkplain Audience audiences} of CEL expressions over {@code person}, whose fields are the columns of the CSV,
 * with {@code person.manager} and {@code person.reports} one step along the reporting line and the organisation's plain
 * fields in {@code person.attributes}. What is not there reads as an empty text or list; {@code has(…)} tells.
 */
public final class Audiences {

    /** More than an organisation's campaigns have; what was not asked for longest is compiled again. */
    private static final int MOST_KNOWN = 1_000;

    private final Attributes attributes;
    private final AudienceFaults faults;
    private final Cel ofPerson;
    private final Cel ofJourney;

    /** Compiling takes milliseconds, and is asked for at every delivery. */
    private final LoadingCache<String, Audience> known =
            Caffeine.newBuilder().maximumSize(MOST_KNOWN).build(this::compiled);

    private final LoadingCache<String, Condition> conditions =
            Caffeine.newBuilder().maximumSize(MOST_KNOWN).build(this::compiledCondition);

    public Audiences(Attributes attributes) {
        this.attributes = attributes;
        var types = new AudienceTypes(attributes);
        this.faults = new AudienceFaults(attributes, types);
        this.ofPerson = cel(types).build();
        this.ofJourney = cel(types)
                .addVar("journey", Condition.JOURNEY)
                .addFunctionDeclarations(Condition.declarations())
                .addFunctionBindings(Condition.bindings())
                .build();
    }

    private static CelBuilder cel(AudienceTypes types) {
        return CelFactory.plannerCelBuilder()
                .setOptions(CelOptions.current()
                        .enableHeterogeneousNumericComparisons(true)
                        .build())
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                .setTypeProvider(types)
                .addVar("person", types.person())
                .addFunctionDeclarations(AudienceDays.declarations())
                .addFunctionBindings(AudienceDays.bindings())
                .setValueProvider((type, fields) -> Optional.empty())
                .setResultType(SimpleType.BOOL);
    }

    /** Checks an expression, whose every field and comparison must make sense, or refuses it with the place. */
    public Audience compile(String expression) {
        return known.get(expression);
    }

    /**
     * The same of a step in a journey, which also reads what somebody said by name, did and completed: {@code
     * journey.answer("a-step", "a-question") == "yes"}, {@code journey.done("a-step")}, {@code journey.completed("a-course")}.
     */
    public Condition condition(String expression) {
        return conditions.get(expression);
    }

    private Audience compiled(String expression) {
        return compiled(ofPerson, expression, Audience::new);
    }

    private Condition compiledCondition(String expression) {
        return compiled(ofJourney, expression, (own, checked, program) -> {
            nodes(checked, Kind.CALL)
                    .filter(node -> Condition.FUNCTIONS.contains(node.call().function()))
                    .flatMap(node -> node.call().args().stream())
                    .filter(argument -> argument.getKind() != Kind.CONSTANT)
                    .findFirst()
                    .ifPresent(argument -> refuse(
                            checked, argument, "steps, questions and courses are written out, as in \"a-step\""));
            return new Condition(own, checked, program);
        });
    }

    /** What becomes of an expression that was checked. */
    private interface Making<T> {

        T of(Attributes attributes, CelAbstractSyntaxTree checked, CelRuntime.Program program);
    }

    private <T> T compiled(Cel cel, String expression, Making<T> making) {
        try {
            var checked = cel.compile(expression).getAst();
            checkFields(checked);
            checkDays(checked);
            return making.of(attributes, checked, cel.createProgram(checked));
        } catch (CelValidationException e) {
            throw faults.refusal(e);
        } catch (CelEvaluationException e) {
            throw new AudienceRefused(String.valueOf(e.getMessage()), 1, 1);
        }
    }

    /** A field of something whose type got lost on the way, as in a mixed list, could be any field. */
    private static void checkFields(CelAbstractSyntaxTree checked) {
        nodes(checked, Kind.SELECT)
                .map(node -> node.select().operand())
                .filter(operand -> !AudienceTypes.isStruct(checked.getTypeOrThrow(operand.id())))
                .findFirst()
                .ifPresent(operand -> refuse(
                        checked, operand, "a field is read of person, their manager, a report or attributes alone"));
    }

    private static void checkDays(CelAbstractSyntaxTree checked) {
        nodes(checked, Kind.CALL)
                .filter(node -> node.call().function().equals("date"))
                .map(node -> node.call().args().getFirst())
                .filter(argument -> !isDay(argument))
                .findFirst()
                .ifPresent(argument -> refuse(
                        checked, argument, "date() takes a day that is written out, as in date(\"2026-01-31\")"));
    }

    private static Stream<CelExpr> nodes(CelAbstractSyntaxTree checked, Kind kind) {
        return CelNavigableAst.fromAst(checked)
                .getRoot()
                .allNodes()
                .filter(node -> node.getKind() == kind)
                .map(node -> node.expr());
    }

    private static boolean isDay(CelExpr argument) {
        return argument.getKind() == Kind.CONSTANT
                && AttributeType.isDate(argument.constant().stringValue());
    }

    private static void refuse(CelAbstractSyntaxTree checked, CelExpr at, String reason) {
        var place = Optional.ofNullable(checked.getSource().getPositionsMap().get(at.id()))
                .flatMap(offset -> checked.getSource().getOffsetLocation(offset))
                .orElse(CelSourceLocation.of(1, 0));
        throw new AudienceRefused(reason, place.getLine(), place.getColumn() + 1);
    }
}
