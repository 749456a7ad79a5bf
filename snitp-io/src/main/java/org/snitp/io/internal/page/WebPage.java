package org.snitp.io.internal.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A page of a site.
 *
 * @param locale its language
 * @param root the way to the root of the site, as {@code ../} or nothing
 * @param site the name of the site
 * @param kicker a line above the title with the kind of the page
 * @param title its title
 * @param menu the main pages of the site
 * @param languages the same page in every language
 * @param trail the pages above this one, from the first
 * @param words the words around the content
 * @param cover the blocks below the title
 * @param sections the sections
 * @param footer what stands below the content
 * @param script the way from the root to a script that makes the page handier; the page can be read without it
 */
public record WebPage(
        Locale locale,
        String root,
        String site,
        String kicker,
        List<Inline> title,
        List<Place> menu,
        List<Place> languages,
        List<Place> trail,
        Words words,
        List<Block> cover,
        List<Section> sections,
        List<List<Inline>> footer,
        Optional<String> script) {

    /** Copies the lists. */
    public WebPage {
        title = List.copyOf(title);
        menu = List.copyOf(menu);
        languages = List.copyOf(languages);
        trail = List.copyOf(trail);
        cover = List.copyOf(cover);
        sections = List.copyOf(sections);
        footer = footer.stream().map(List::copyOf).toList();
    }

    /**
     * A page that can be gone to.
     *
     * @param path its path from this page
     * @param text its name
     * @param language the tag of its language, if that is another one
     * @param here whether it is this page
     */
    public record Place(String path, String text, Optional<String> language, boolean here) {}

    /**
     * The words around the content.
     *
     * @param skip the text of the link that skips the menu
     * @param menu the name of the menu
     * @param languages the name of the list of languages
     * @param trail the name of the list of pages above
     */
    public record Words(String skip, String menu, String languages, String trail) {}
}
