#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
import Conversations
import ReputationFoundations

/// What mentions of a window are about, compared with what was written before it.
///
/// Words that rise lead: the one with most weight begins a topic, and each further word joins the topic that half of its
/// users write about already, or begins one of its own. A mention belongs to the topic whose words it uses most; a reply
/// without any of them belongs where its parent does. Nothing else is put together, each link carries its numbers, and
/// ``TopicCorrections`` take links back. Words do not translate: people who complain in two languages make two topics.
///
/// The same mentions give the same topics in any order.
public struct StormTopics: Hashable, Sendable {
    /// The topics, those with most voices first.
    public let topics: [StormTopic]

    /// Finds the topics of a window.
    ///
    /// - Parameters:
    ///   - mentions: What was written in the window and before it, in any order; what came after it is left out.
    ///   - window: When it was written.
    ///   - settings: When words make a topic.
    ///   - corrections: What a person knows better.
    /// - Complexity: O(n) for n words, and O(m) for each of at most 200 rising words and m mentions with it.
    public init(
        _ mentions: some Sequence<BrandMention>,
        during window: Range<Date>,
        settings: TopicSettings = TopicSettings(),
        corrections: TopicCorrections = TopicCorrections()
    ) {
        let (start, end) = (Instant(window.lowerBound), Instant(window.upperBound))
        let sorted = mentions.filter { $0.at < end }.sorted(by: \.at) { $0.id < $1.id }
        let recent = sorted.filter { $0.at >= start }
        var people: [String: Int] = [:]
        let voices = recent.map { mention -> Int in
            let name = mention.author?.rawValue ?? "\u{0}\(mention.id.rawValue)"
            let number = people[name] ?? people.count
            people[name] = number
            return number
        }
        let rising = RisingWords(recent, by: voices, before: sorted.filter { $0.at < start }, settings)
        var drafts: [TopicDraft] = []
        for word in rising.words { TopicDraft.place(word, among: &drafts, settings, corrections) }
        TopicDraft.mergeDecided(&drafts, corrections)
        var homes = TopicDraft.homes(of: rising.stems, among: drafts)
        var replies: Set<Int> = []
        var numbers: [String: Int] = [:]
        for (index, mention) in recent.enumerated() {
            if homes[index] == nil, let parent = mention.parent, let above = numbers[parent.rawValue],
                let home = homes[above]
            {
                homes[index] = home
                replies.insert(index)
            }
            numbers[mention.id.rawValue] = index
        }
        topics = drafts.indices.compactMap { number in
            let members = homes.indices.filter { homes[$0] == number }
            let people = Set(members.map { voices[$0] }).count
            guard people >= settings.fewestVoices else { return nil }
            return StormTopic(
                id: TopicID(rawValue: "topic:\(drafts[number].words[0].rising.word)"),
                words: drafts[number].words.map(\.rising),
                links: drafts[number].links,
                postings: members.map { IncidentPosting(recent[$0]) },
                replies: Set(members.filter(replies.contains).map { recent[$0].id }),
                voices: people
            )
        }
        .sorted { ($1.voices, $0.id) < ($0.voices, $1.id) }
    }

    /// The topic that most postings of an incident are about; `nil` when none is about any.
    public func topic(of incident: Incident) -> StormTopic? {
        let own = Set(incident.postings.map(\.id))
        let shares = topics.map { topic in topic.postings.count { own.contains($0.id) } }
        guard let most = shares.max(), most > 0 else { return nil }
        return shares.firstIndex(of: most).map { topics[$0] }
    }
}
