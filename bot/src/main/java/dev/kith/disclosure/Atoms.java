package dev.kith.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
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

    /** Sheet by sheet those who were together so far are told apart. */
    private static Atoms ofSeveral(List<Sheet> sheets) {
        var voices = Register.of(
                sheets.stream().flatMap(sheet -> sheet.groups().stream()).toList());
        int[] atoms = new int[voices.size()];
        var where = List.of(nowhere(sheets.size()));
        for (int sheet = 0; sheet < sheets.size(); sheet++) {
            var finer = new ArrayList<int[]>();
            var ids = new HashMap<Long, Integer>();
            int[] groups = groups(voices, sheets.get(sheet));
            for (int voice = 0; voice < voices.size(); voice++) {
                long both = (long) atoms[voice] << Integer.SIZE | groups[voice] + 1;
                var id = ids.get(both);
                if (id == null) {
                    id = finer.size();
                    ids.put(both, id);
                    int[] there = where.get(atoms[voice]).clone();
                    there[sheet] = groups[voice];
                    finer.add(there);
                }
                atoms[voice] = id;
            }
            where = finer;
        }
        int[] people = new int[where.size()];
        Arrays.stream(atoms).forEach(atom -> people[atom]++);
        return new Atoms(sheets, where, people);
    }

    /** In which group of a sheet each is. */
    private static int[] groups(Register voices, Sheet sheet) {
        int[] groups = new int[voices.size()];
        Arrays.fill(groups, NOWHERE);
        for (int group = 0; group < sheet.groups().size(); group++) {
            for (long voice : sheet.groups().get(group).voices()) {
                groups[voices.place(voice)] = group;
            }
        }
        return groups;
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
