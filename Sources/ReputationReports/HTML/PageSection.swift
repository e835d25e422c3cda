import Presence

/// What a section of the page is written from.
struct PageContext: Sendable {
    let report: DeskReport
    /// The reader's language.
    let say: PageWording

    /// How many rows of a list the page shows; the JSON has them all.
    static let rows = 100
    /// How many rows of a lesser list.
    static let fewRows = 50

    /// What is said below a list that was cut; empty for a whole one.
    func rest(of all: Int, after shown: Int) -> Markup {
        all > shown ? "<p class=\"more\">\(say.counted(.andMore, all - shown))</p>\n" : .empty
    }
}

/// A part of the page with a heading, to which the page's navigation leads.
///
/// To add a part, write its builder in an extension and put it into ``PageSection/all``.
struct PageSection: Sendable {
    /// Its name in addresses, such as `worklist`.
    let id: String
    /// Its heading.
    let title: ReportText
    /// Writes what stands below the heading; `nil` leaves the part out.
    let body: @Sendable (PageContext) -> Markup?

    /// The parts in their order.
    static let all: [PageSection] = [
        today, crisis, worklist, promises, moderation, volume, targets, responseTimes, answers, sentReplies,
        cannedLines, cases, handOffs, presence, opinions, voice, recovery, intake,
    ]

    /// The whole part with its heading.
    func markup(_ body: Markup, in context: PageContext) -> Markup {
        """
        <section id="\(id)" aria-labelledby="\(id)-h">
        <h2 id="\(id)-h">\(context.say[title])</h2>
        \(body)</section>

        """
    }
}

extension PageContext {
    /// Cards below one another, of which the first are seen at once and the rest unfolds.
    func cardList(_ cards: [Markup], opened: Int) -> Markup {
        guard !cards.isEmpty else { return .empty }
        let list: Markup = "<ol class=\"cards\">\n\(cards.prefix(opened).joined())</ol>\n"
        guard cards.count > opened else { return list }
        let rest = cards.dropFirst(opened)
        let more: Markup = "<ol class=\"cards\" start=\"\(opened + 1)\">\n\(rest.joined())</ol>\n"
        return list + .unfolding(say.counted(.showMore, rest.count), more)
    }
}

extension Markup {
    /// A drawing with its caption.
    static func figure(_ image: Markup, caption: String, data: Markup = .empty) -> Markup {
        """
        <figure>\(image)
        <figcaption>\(caption)</figcaption></figure>
        \(data)
        """
    }

    /// The numbers of a drawing, which unfold on a screen and are left out on paper.
    static func data(_ summary: String, _ content: Markup) -> Markup {
        "<details class=\"data\"><summary>\(summary)</summary>\n\(content)</details>\n"
    }

    /// The rest of a list, which unfolds on a screen and is unfolded on paper.
    static func unfolding(_ summary: String, _ content: Markup) -> Markup {
        "<details class=\"list\"><summary>\(summary)</summary>\n\(content)</details>\n"
    }

    static func paragraph(_ text: String) -> Markup {
        "<p>\(text)</p>\n"
    }

    /// A word that marks a state; the colour only repeats it.
    static func badge(_ text: String, _ kind: BadgeKind = .plain) -> Markup {
        switch kind {
        case .plain: "<span class=\"badge\">\(text)</span>"
        case .good: "<span class=\"badge good\">\(text)</span>"
        case .warn: "<span class=\"badge warn\">\(text)</span>"
        case .bad: "<span class=\"badge bad\">\(text)</span>"
        }
    }

    enum BadgeKind { case plain, good, warn, bad }
}
