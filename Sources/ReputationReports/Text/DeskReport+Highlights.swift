import Conversations
import Reputation

/// What a reader should know before anything else, in plain words: one matter a paragraph, for a terminal.
extension DeskReport {
    func highlightLines(width: Int) -> [String] {
        let stories = [
            stormStory, severalSitesStory, ignoredStory, neglectStory, trollStory, cannedStory, firstToHearStory,
        ]
        let told = stories.compactMap(\.self)
        guard !told.isEmpty else { return [] }
        return ["IN SHORT"]
            + told.flatMap { story in
                let lines = wrapped(story, width: width, indent: 4)
                return ["  - " + (lines.first ?? "").dropFirst(4)] + lines.dropFirst()
            }
    }

    /// One person's complaint on several sites.
    private var severalSitesStory: String? {
        guard let person = findings.likelySamePersons.max(by: { $0.sites.count < $1.sites.count }) else { return nil }
        let entries = state.worklist.entries.filter { person.cases.contains($0.customerCase) }
        let alike = entries.flatMap(\.waiting).filter { person.messages.contains($0.item.id) }
        guard let first = alike.map(\.item.postedAt).min(), let last = alike.map(\.item.postedAt).max(),
            let name = entries.compactMap(\.author?.name).max(by: { $0.count < $1.count })
        else { return nil }
        let sites = person.sites.map { $0.split(separator: ":").first.map(String.init) ?? $0 }.uniqued()
        let counts = "\(counted(sites.count, "site")) (\(sites.joined(separator: ", ")))"
        var story = "Somebody, perhaps \(name), put nearly the same complaint on \(counts)"
        story += " within \(HumanTime.text(from: first, to: last)), at \(HumanTime.text(first)). "
        story += repliedTitle(alike)
        let more = entries.flatMap(\.waiting).count - alike.count
        if more > 0 {
            let others = counted(more, "other message under that name waits", "other messages under that name wait")
            story += " \(others) too."
        }
        if let text = alike.first?.item.message.text { story += " “\(text)”" }
        return story.terminalSafe.cut(toWidth: 400)
    }

    /// Who asked again and again.
    private var ignoredStory: String? {
        guard let entry = state.worklist.entries.max(by: { $0.timesAsked < $1.timesAsked }), entry.timesAsked > 2 else {
            return nil
        }
        let name = entry.author?.name ?? "Somebody unnamed"
        let places = entry.channels.map { place($0) }.uniqued().joined(separator: " and ")
        var story = "\(name) asked \(entry.timesAsked) times on \(places) in"
        story += " \(HumanTime.text(from: entry.waitingSince, to: state.time)). \(repliedTitle(entry.waiting))"
        let brand = BrandMatcher(state.brand)
        let liked = entry.waiting.count { waiting in
            waiting.item.reactions.contains { $0.author.map { brand.isOwn($0) } ?? false }
        }
        if liked > 0 { story += " The brand liked \(liked) of them." }
        for case .spread(let count, false) in entry.reasons where count > 0 {
            story += " It was passed on \(counted(Int(count), "time"))."
        }
        for case .bystanders(let asking) in entry.reasons {
            story += " \(counted(asking, "other asks", "others ask"))."
        }
        return "\(story) First words: “\(entry.waiting[0].item.message.text)”".terminalSafe.cut(toWidth: 400)
    }

    /// Pages that nobody reads.
    private var neglectStory: String? {
        guard let presence = findings.presence else { return nil }
        let neglected = presence.neglect.filter(\.isNeglected)
        guard let worst = neglected.max(by: { $0.away < $1.away }) else { return nil }
        let names = state.worklist.entries.filter { entry in
            entry.waiting.contains { worst.waiting.contains($0.item.id) }
        }.compactMap(\.author?.name)
        var story = "Nobody has looked after \(worst.profile) for \(HumanTime.text(worst.away))"
        story += ", and \(counted(worst.waiting.count, "message waits", "messages wait")) there"
        story += names.isEmpty ? "." : ", of \(names.prefix(3).joined(separator: ", "))."
        if let apology = presence.apologies.first(where: { $0.profile == worst.profile }) {
            story += " Its last post, \(HumanTime.text(apology.postedAt)), said sorry for an earlier silence."
        }
        let others = neglected.filter { $0.profile != worst.profile }.map(\.profile.description)
        if !others.isEmpty { story += " Neglected too: \(others.joined(separator: ", "))." }
        return story.terminalSafe
    }

    /// Whether anybody gave these messages a word.
    private func repliedTitle(_ waiting: [AnsweredItem]) -> String {
        let noticed = waiting.count { $0.answer.status == .acknowledged }
        if noticed == 0 { return "Nobody replied to any of them." }
        return "\(noticed) got a notice, none an answer."
    }
}
