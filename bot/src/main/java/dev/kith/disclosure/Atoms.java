package dev.kith.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The respondents of several sheets, taken together as far as nothing in the sheets tells them apart: those who are in the same
 * group of each sheet are an atom.
 */
final class Atoms {

    /** In no group of a sheet. */
    private static final int NOWHERE = -1;

    private final List<Sheet> sheets;
    private final List<int[]> where;
    private final int[] people;

    private Atoms(List<Sheet> sheets, List<int[]> where, int[] people) {
        this.sheets = sheets;
        this.where = where;
        this.people = people;
    }

    static Atoms of(List<Sheet> sheets) {
        return sheets.size() == 1 ? ofOne(sheets.getFirst()) : ofSeveral(sheets);
    }

    private static Atoms ofOne(Sheet sheet) {
        var where = new ArrayList<int[]>();
        for (int group = 0; group < sheet.groups().size(); group++) {
            where.add(new int[] {group});
        }
        return new Atoms(
                List.of(sheet),
                where,
                sheet.groups().stream().mapToInt(Group::size).toArray());
    }

    private static Atoms ofSeveral(List<Sheet> sheets) {
        var byVoice = new HashMap<Long, int[]>();
        for (int sheet = 0; sheet < sheets.size(); sheet++) {
            var groups = sheets.get(sheet).groups();
            for (int group = 0; group < groups.size(); group++) {
                for (long voice : groups.get(group).voices()) {
                    byVoice.computeIfAbsent(voice, key -> nowhere(sheets.size()))[sheet] = group;
                }
            }
        }
        var counted = new LinkedHashMap<List<Integer>, Integer>();
        byVoice.values()
                .forEach(groups -> counted.merge(Arrays.stream(groups).boxed().toList(), 1, Integer::sum));
        return new Atoms(
                sheets,
                counted.keySet().stream()
                        .map(groups ->
                                groups.stream().mapToInt(Integer::intValue).toArray())
                        .toList(),
                counted.values().stream().mapToInt(Integer::intValue).toArray());
    }

    private static int[] nowhere(int sheets) {
        int[] groups = new int[sheets];
        Arrays.fill(groups, NOWHERE);
        return groups;
    }

    /** How many people are in each. */
    int[] people() {
        return people.clone();
    }

    /** The vectors of all cells of one sheet: 1 for each atom that is in the cell. */
    Map<Cell, long[]> figures(int sheet) {
        var groups = sheets.get(sheet).groups();
        var figures = new HashMap<Cell, long[]>();
        for (int atom = 0; atom < where.size(); atom++) {
            int group = where.get(atom)[sheet];
            if (group != NOWHERE) {
                for (Cell cell : groups.get(group).cells()) {
                    figures.computeIfAbsent(cell, key -> new long[where.size()])[atom] = 1;
                }
            }
        }
        return figures;
    }
}
