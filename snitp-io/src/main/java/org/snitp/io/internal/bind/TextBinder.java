package org.snitp.io.internal.bind;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snitp.io.internal.constraint.ModelConstraints;
import org.snitp.io.internal.event.Event;
import org.snitp.io.internal.event.EventReader;
import org.snitp.io.internal.event.WrittenName;
import org.snitp.io.internal.shape.CommonShapes;
import org.snitp.io.internal.shape.Scalars;
import org.snitp.model.text.LocalizedText;

/** Reads texts in the languages of a document. */
final class TextBinder {

    private static final String ROMANIAN = "ro";
    private static final String ENGLISH = "en";
    private static final WrittenName WRITTEN_ROMANIAN = new WrittenName(ROMANIAN);
    private static final WrittenName WRITTEN_ENGLISH = new WrittenName(ENGLISH);

    /** So many words of eight bytes tell texts from each other: up to the fifteenth letter or so. */
    private static final int WORDS = 3;

    private static final int MOST_KEPT = 1 << 10;

    private final EventReader events;
    private final ParsedFile file;
    private final NodeIndex index;
    private final ScalarBinder scalars;
    private final Interner pool;
    private final ObjectBinder objects;
    private final RepeatedObjects<LocalizedText> repeated;
    private DocumentLanguages languages;
    private boolean sound = true;

    /** The number of texts that cannot be kept. */
    private int unusual;

    /** The number of objects around the current one that quote typing errors. */
    private int quoting;

    /**
     * Creates a binder.
     *
     * @param objects reads the fields of texts that are not usual
     */
    TextBinder(EventReader events, ParsedFile file, ScalarBinder scalars, Interner pool, ObjectBinder objects) {
        this.events = events;
        this.file = file;
        this.index = file.index();
        this.scalars = scalars;
        this.pool = pool;
        this.objects = objects;
        this.languages = new DocumentLanguages(file, 0, List.of());
        this.repeated = new RepeatedObjects<>(events, index, file.source().bytes().length, WORDS, MOST_KEPT);
    }

    /** Begins a document. */
    void begin(DocumentLanguages known) {
        languages = known;
        sound = true;
        repeated.forget();
    }

    /** Returns whether all texts of the document meet the constraints on them. */
    boolean areSound() {
        return sound;
    }

    /** Enters so many objects that quote typing errors, or leaves them. */
    void quote(int more) {
        quoting += more;
    }

    /** The number of texts so far for which more has to be noted each time: objects with such a text cannot be kept either. */
    int unusual() {
        return unusual;
    }

    /** Notes that a text is read again, in an object that is not. */
    void repeat(LocalizedText text) {
        pool.share(text, file.openTexts());
    }

    /** Notes that the document declares languages, so that the same text may be read otherwise. */
    void declare() {
        repeated.forget();
    }

    /** Reads a text. Two of three of a plan are written again in the same bytes, and are {@linkplain RepeatedObjects known} by them. */
    @Nullable
    LocalizedText read(int node) {
        if (quoting > 0) {
            return readFields(node);
        }
        LocalizedText known = repeated.find(node);
        if (known != null) {
            file.openTexts().repeat(repeated.note());
            return known;
        }
        return readFields(node);
    }

    /**
     * Reads the fields of a text. Nearly all have Romanian and perhaps English, each once, and nothing else: half of the values of a
     * plan stand in such objects, which are read here without an assembly and without a search for fields. Any other is read like other
     * objects, from the first field that is unusual.
     */
    private @Nullable LocalizedText readFields(int node) {
        long start = events.start();
        long end = events.end();
        String romanian = null;
        String english = null;
        boolean translatedFirst = false;
        for (String name = events.nextName(WRITTEN_ROMANIAN);
                name != null;
                name = events.nextName(romanian == null ? WRITTEN_ROMANIAN : WRITTEN_ENGLISH)) {
            index.meetName(events);
            Event value = events.next();
            int child = index.addField(node, events);
            boolean isRomanian = romanian == null && name.equals(ROMANIAN);
            boolean isEnglish = english == null && name.equals(ENGLISH);
            String text = value == Event.TEXT && (isRomanian || isEnglish) ? scalars.readText(child) : null;
            if (text == null) {
                ObjectAssembly<LocalizedText, ?> frame = textFrame(node, start, end);
                meet(frame, romanian, english, translatedFirst);
                objects.readField(frame, name, value, child);
                return readRest(frame);
            }
            romanian = isRomanian ? text : romanian;
            english = isRomanian ? english : text;
            translatedFirst |= romanian == null;
            languages.meet(name, child);
        }
        if (romanian == null && english == null) {
            return endText(textFrame(node, start, end));
        }
        index.close(node, events);
        String official = languages.official();
        boolean isOfficial = (official.equals(ROMANIAN) ? romanian : official.equals(ENGLISH) ? english : null) != null;
        languages.end(isOfficial, node, start, end);
        sound &= (romanian == null || ModelConstraints.isFilled(romanian))
                && (english == null || ModelConstraints.isFilled(english));
        LocalizedText text = noted(text(official, romanian, english, translatedFirst));
        if (isOfficial && quoting == 0) {
            repeated.keep(node, text, file.openTexts().last());
        } else {
            unusual++;
        }
        return text;
    }

    private static LocalizedText text(
            String official, @Nullable String romanian, @Nullable String english, boolean translatedFirst) {
        if (romanian != null && official.equals(ROMANIAN)) {
            return english == null ? LocalizedText.of(romanian) : LocalizedText.of(romanian, english);
        }
        LocalizedText.Builder text = LocalizedText.builder();
        set(text, romanian, english, translatedFirst);
        return text.official(official).build();
    }

    private ObjectAssembly<LocalizedText, ?> textFrame(int node, long start, long end) {
        unusual++;
        return new ObjectAssembly<>(CommonShapes.LOCALIZED_TEXT.shape(), node, start, end);
    }

    private static void set(
            LocalizedText.Builder text, @Nullable String romanian, @Nullable String english, boolean translatedFirst) {
        if (romanian != null && !translatedFirst) {
            text.ro(romanian);
        }
        if (english != null) {
            text.en(english);
        }
        if (romanian != null && translatedFirst) {
            text.ro(romanian);
        }
    }

    /** Records the fields of a text that were read. */
    private <B> void meet(
            ObjectAssembly<LocalizedText, B> frame,
            @Nullable String romanian,
            @Nullable String english,
            boolean translatedFirst) {
        set((LocalizedText.Builder) frame.builder, romanian, english, translatedFirst);
        if (romanian != null) {
            frame.meet(frame.field(ROMANIAN), ROMANIAN, frame.node, index);
        }
        if (english != null) {
            frame.meet(frame.field(ENGLISH), ENGLISH, frame.node, index);
        }
    }

    private @Nullable LocalizedText readRest(ObjectAssembly<LocalizedText, ?> frame) {
        for (String name = events.nextName(null); name != null; name = events.nextName(null)) {
            objects.readField(frame, name);
        }
        return endText(frame);
    }

    private @Nullable LocalizedText endText(ObjectAssembly<LocalizedText, ?> frame) {
        index.close(frame.node, events);
        String official = languages.official();
        LocalizedText.Builder text = (LocalizedText.Builder) frame.builder;
        text.official(official);
        boolean empty = text.isEmpty();
        if (empty && frame.complete && !frame.hasNamed(official)) {
            objects.problems().reportAbsent(frame, official);
        } else if (!empty) {
            languages.end(frame.hasNamed(official), frame.node, frame.start, frame.end);
        }
        if (empty || !frame.complete) {
            objects.leaveOut(frame);
            return null;
        }
        LocalizedText built = frame.build();
        sound &= ModelConstraints.holdsItself(frame.shape, built);
        return noted(built);
    }

    /** A text without a language is in the official one. */
    @Nullable
    LocalizedText readPlain(Event value, int node) {
        unusual++;
        String text = scalars.read(Scalars.TEXT, value, node);
        languages.end(true, node, events.start(), events.end());
        if (text == null) {
            return null;
        }
        languages.meetPlain(text, node);
        LocalizedText plain =
                LocalizedText.builder().text(languages.official(), text).build();
        sound &= ModelConstraints.holdsItself(CommonShapes.LOCALIZED_TEXT.shape(), plain);
        return noted(plain);
    }

    /** Shares a text, and records it. */
    private LocalizedText noted(LocalizedText text) {
        return quoting == 0 ? pool.share(text, file.openTexts()) : pool.share(text);
    }
}
