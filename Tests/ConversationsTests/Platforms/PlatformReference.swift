import Conversations

/// Writes what is known of the platforms as a page.
struct PlatformReference {
    let table: PlatformFactsTable

    var text: String {
        var lines = [
            "# What platforms allow and do", "",
            "Written from `PlatformFactsTable.standard` by a test; see `Tests/ConversationsTests/Platforms`. Platforms",
            "change without notice: every value names its source, with date and grade, and a team puts what it knows",
            "better on top ([how](../Sources/Conversations/Conversations.docc/platform-facts.md)). What is not here is",
            "unknown, and the library treats it so. No owner of any platform has checked this page.", "",
            "A grade says how well a value is supported: *vendor*, the platform itself says so; *secondary*, somebody",
            "quotes it, or code shows it; *contradicted*, sources disagree; *unverified*, widely repeated and checked by",
            "nobody. A limit that is contradicted or unverified decides nothing.", "",
            "Names are those of the code. Numbers in brackets are the [sources](#sources).",
        ]
        for platform in table.platforms {
            let facts = table[platform]
            lines += ["", "## \(platform.rawValue)"]
            lines += list("How long a text may be", facts.lengthLimits.map(line))
            lines += list("How long answers may be sent", facts.replyWindows.map(line))
            lines += effects(facts.actionEffects)
            lines += list("Quotas", facts.quotas.map(line))
        }
        lines += ["", "## Sources", ""]
        lines += sources.enumerated().map { "\($0.offset + 1). \($0.element)" }
        return lines.joined(separator: "\n") + "\n"
    }

    private func list(_ title: String, _ items: [String]) -> [String] {
        items.isEmpty ? [] : ["", "\(title):", ""] + items.map { "- \($0)" }
    }

    private func line(_ limit: LengthLimit) -> String {
        "\(limit.surface.rawValue): \(limit.maximum) \(limit.unit.rawValue)" + end(limit.note, [limit.source])
    }

    private func line(_ window: ReplyWindow) -> String {
        var words = "\(window.surface.rawValue): "
        if let length = window.openFor {
            words += "\(days(length)) after the person's last action"
            if let longer = window.humanAgentFor { words += ", \(days(longer)) for a person's answer" }
            if let count = window.maximumMessages { words += ", \(count) message\(count == 1 ? "" : "s")" }
            words += window.afterwards == .templateOnly ? "; afterwards approved templates" : "; afterwards nothing"
        } else {
            words += "at any time"
        }
        return words + end(window.note, [window.source, window.humanAgentSource].compactMap(\.self))
    }

    private func effects(_ effects: [ActionEffect]) -> [String] {
        guard !effects.isEmpty else { return [] }
        let head = ["", "| Action | Who still sees it | Undone | Takes replies along | Author told | Still counted |"]
        let rows = effects.map { effect in
            let cells = [effect.isReversible, effect.takesRepliesAlong, effect.tellsAuthor, effect.staysCounted]
            let values = effect.exists == .no ? Array(repeating: "", count: 4) : cells.map(\.rawValue)
            let seen = effect.exists == .no ? "there is no such action" : viewers(effect.audience)
            return "| \(effect.action.rawValue) | \(seen) | \(values.joined(separator: " | ")) |"
        }
        let notes = effects.map { effect in
            effect.action.rawValue + end(effect.note, [effect.source, effect.counterSource].compactMap(\.self))
        }
        return head + ["|---|---|---|---|---|---|"] + rows + [""] + notes.map { "- \($0)" }
    }

    private func line(_ quota: PlatformQuota) -> String {
        let period = quota.period.map { " in \(days($0))" } ?? ""
        return "\(quota.name): \(quota.maximum) per \(quota.per)\(period)" + end(quota.note, [quota.source])
    }

    private func end(_ note: String?, _ cited: [FactSource]) -> String {
        let numbers = cited.compactMap { sources.firstIndex(of: words($0)) }.map { "\($0 + 1)" }
        return (note.map { ". \($0)" } ?? "") + " [\(numbers.joined(separator: ", "))]"
    }

    private func viewers(_ audience: RemainingAudience) -> String {
        guard let viewers = audience.viewers else { return "unknown" }
        return viewers.isEmpty ? "nobody" : viewers.sorted().map(\.rawValue).joined(separator: ", ")
    }

    private func days(_ length: Duration) -> String {
        let minutes = length.components.seconds / 60
        if minutes % 1440 == 0, minutes > 1440 { return "\(minutes / 1440) days" }
        return minutes % 60 == 0 ? "\(minutes / 60) h" : "\(minutes) min"
    }

    private var sources: [String] {
        Set(table.platforms.flatMap { table[$0].sources }.map(words)).sorted()
    }

    private func words(_ source: FactSource) -> String {
        "\(source.citation), \(source.date): *\(source.evidence.rawValue)*"
    }
}
