package dev.kith.disclosure;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * What one release showed, as bytes: every voice once, ascending, and each group by how far its voices are apart in that list, seven
 * bits to a byte; questions that the same people answered have their groups once. Of a million voices that is ten bytes for each, and
 * two more for each question that some left out.
 */
final class LedgerPages {

    private static final int VERSION = 1;

    /** Of bytes that one takes, where all answered all questions. */
    private static final int ABOUT_A_VOICE = 11;

    private static final int SMALL = 1_024;

    private LedgerPages() {}

    static byte[] written(List<Shown> shown) {
        var lists = shown.stream().map(one -> one.sheet().groups()).distinct().toList();
        var voices = Register.of(lists.stream().flatMap(List::stream).toList());
        var bytes = new ByteArrayOutputStream(ABOUT_A_VOICE * voices.size() + SMALL);
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            out.writeInt(voices.size());
            for (long voice : voices.voices()) {
                out.writeLong(voice);
            }
            out.writeInt(lists.size());
            for (List<Group> groups : lists) {
                writeGroups(out, groups, voices);
            }
            out.writeInt(shown.size());
            for (Shown one : shown) {
                write(out, one, lists.indexOf(one.sheet().groups()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, Shown shown, int groups) throws IOException {
        var asked = shown.sheet().asked();
        out.writeUTF(shown.sheet().item());
        out.writeUTF(asked.campaign());
        out.writeUTF(asked.round());
        out.writeUTF(asked.from().toString());
        out.writeUTF(asked.until().toString());
        out.writeInt(shown.k());
        write(out, shown.cells());
        write(out, shown.heldBack());
        out.writeInt(groups);
    }

    private static void writeGroups(DataOutputStream out, List<Group> groups, Register voices) throws IOException {
        out.writeInt(groups.size());
        for (Group group : groups) {
            write(out, group.cells());
            out.writeInt(group.size());
            int before = 0;
            for (long voice : group.voices()) {
                int at = voices.place(voice);
                number(out, at - before);
                before = at;
            }
        }
    }

    private static void write(DataOutputStream out, Set<Cell> cells) throws IOException {
        out.writeInt(cells.size());
        for (Cell cell : cells) {
            out.writeInt(cell.depth());
            for (var one : cell.of().entrySet()) {
                out.writeUTF(one.getKey());
                out.writeUTF(one.getValue());
            }
        }
    }

    private static void number(DataOutputStream out, int number) throws IOException {
        int left = number;
        while (left > 0x7F) {
            out.writeByte(left & 0x7F | 0x80);
            left >>>= 7;
        }
        out.writeByte(left);
    }

    /** An {@link IllegalStateException} where the bytes are of another version. */
    static List<Shown> read(byte[] bytes) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int version = in.readByte();
            if (version != VERSION) {
                throw new IllegalStateException("a page of the ledger is of version " + version + ", not " + VERSION);
            }
            long[] voices = new long[in.readInt()];
            for (int i = 0; i < voices.length; i++) {
                voices[i] = in.readLong();
            }
            var lists = new ArrayList<List<Group>>();
            for (int left = in.readInt(); left > 0; left--) {
                lists.add(groups(in, voices));
            }
            var shown = new ArrayList<Shown>();
            for (int left = in.readInt(); left > 0; left--) {
                shown.add(shown(in, lists));
            }
            return shown;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Shown shown(DataInputStream in, List<List<Group>> lists) throws IOException {
        String item = in.readUTF();
        var asked = new Asked(in.readUTF(), in.readUTF(), Instant.parse(in.readUTF()), Instant.parse(in.readUTF()));
        int k = in.readInt();
        var cells = cells(in);
        var heldBack = cells(in);
        return new Shown(new Sheet(item, asked, lists.get(in.readInt())), cells, heldBack, k);
    }

    private static List<Group> groups(DataInputStream in, long[] voices) throws IOException {
        var groups = new ArrayList<Group>();
        for (int left = in.readInt(); left > 0; left--) {
            var of = cells(in);
            long[] some = new long[in.readInt()];
            int at = 0;
            for (int i = 0; i < some.length; i++) {
                at += number(in);
                some[i] = voices[at];
            }
            groups.add(new Group(of, some));
        }
        return groups;
    }

    private static Set<Cell> cells(DataInputStream in) throws IOException {
        var cells = new HashSet<Cell>();
        for (int left = in.readInt(); left > 0; left--) {
            var of = new TreeMap<String, String>();
            for (int fields = in.readInt(); fields > 0; fields--) {
                of.put(in.readUTF(), in.readUTF());
            }
            cells.add(Cell.of(of));
        }
        return cells;
    }

    private static int number(DataInputStream in) throws IOException {
        int number = 0;
        int shift = 0;
        int part = in.readUnsignedByte();
        while (part > 0x7F) {
            number |= (part & 0x7F) << shift;
            shift += 7;
            part = in.readUnsignedByte();
        }
        return number | part << shift;
    }
}
