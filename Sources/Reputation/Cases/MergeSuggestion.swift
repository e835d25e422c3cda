public import Conversations
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Cases that name the same order, mail address, phone number or account: probably one person's matter.
///
/// It joins nothing by itself. Somebody who agrees records ``merges``; cases that somebody has parted again are not
/// proposed once more.
public struct MergeSuggestion: Hashable, Sendable {
    /// The cases, the one that began first at the head; two or more.
    public let cases: [CaseID]
    /// What they share.
    public let clues: [PersonalClue]
    /// The messages in which it stands, earliest first.
    public let messages: [MessageID]

    /// What to record: each other case merged into the first, with the evidence.
    public var merges: [CaseMerge] {
        guard let clue = clues.first else { return [] }
        return cases.dropFirst().map {
            CaseMerge(into: cases[0], from: $0, evidence: clue.kind, note: "\(clue.words) in both")
        }
    }

    /// What more cases share is nobody's own: a hotline, a sample number, a voucher that everybody has.
    static let mostCases = 5

    /// Finds them.
    ///
    /// - Parameters:
    ///   - log: What happened.
    ///   - brand: Whose desk it is; its own addresses and accounts prove nothing.
    ///   - readings: What the customers' messages say.
    /// - Returns: Each set of cases once, the one with the latest message first.
    /// - Complexity: O(n log n) for n messages of customers.
    static func all(
        in log: ConversationLog,
        for brand: BrandProfile,
        readings: [MessageID: MessageReading]
    ) -> [MergeSuggestion] {
        var finder = Finder(brand)
        for thread in log.threads(for: BrandMatcher(brand)) {
            let items = thread.items(of: .customer)
            for (id, item) in zip(log.caseIDs(of: items.lazy.map(\.message)), items) {
                finder.add(item, of: id, clues: readings[item.id]?.clues ?? [])
            }
        }
        let parted = partedCases(in: log)
        return finder.suggestions().filter { suggestion in
            !parted.contains { $0.isSubset(of: suggestion.cases) }
        }
    }

    /// Pairs of cases that were merged and parted again.
    private static func partedCases(in log: ConversationLog) -> [Set<CaseID>] {
        var merges: [EventID: CaseMerge] = [:]
        var undone: [EventID] = []
        for event in log.events {
            switch event.fact {
            case .merged(let merge): merges[event.id] = merge
            case .unmerged(let unmerge): undone.append(unmerge.merge)
            default: break
            }
        }
        return undone.compactMap { merges[$0] }.map { [$0.into, $0.from] }
    }
}

/// Collects who names what.
private struct Finder {
    private struct Place {
        let customerCase: CaseID
        let message: MessageID
        let date: Date
        let clue: PersonalClue
    }

    private struct Key: Hashable {
        let kind: LinkEvidenceKind
        let key: String
    }

    private let own: Set<String>
    private var places: [Key: [Place]] = [:]
    /// The first message of whoever writes under a handle.
    private var owners: [String: [CaseID: Place]] = [:]
    private var begun: [CaseID: (date: Date, message: MessageID)] = [:]

    init(_ brand: BrandProfile) {
        let names = brand.properties + brand.accounts.flatMap { [$0.native, $0.handle].compactMap(\.self) }
        own = Set(
            names.flatMap { name in
                [LinkEvidenceKind.mailAddress, .phoneNumber, .statedHandle].compactMap { PersonalClue($0, name)?.key }
            }
        )
    }

    mutating func add(_ item: ConversationItem, of id: CaseID, clues: [PersonalClue]) {
        let start = (item.postedAt, item.id)
        if begun[id].map({ start < $0 }) ?? true { begun[id] = start }
        var clues = clues
        let author = item.message.author
        if item.message.channel.channelClass == .mail,
            let native = author?.id.rawValue.split(separator: ":").last,
            let address = PersonalClue(.mailAddress, String(native))
        {
            clues.append(address)
        }
        for clue in clues where !own.contains(clue.key) {
            places[Key(kind: clue.kind, key: clue.key), default: []].append(
                Place(customerCase: id, message: item.id, date: item.postedAt, clue: clue)
            )
        }
        if let clue = author?.handle.flatMap({ PersonalClue(.statedHandle, $0) }), owners[clue.key]?[id] == nil {
            owners[clue.key, default: [:]][id] = Place(
                customerCase: id,
                message: item.id,
                date: item.postedAt,
                clue: clue
            )
        }
    }

    func suggestions() -> [MergeSuggestion] {
        var bySet: [Set<CaseID>: [Place]] = [:]
        for (key, found) in places {
            // Writing under one name on two sites is likeness; saying that the other account is one's own is not.
            let all = key.kind == .statedHandle ? found + (owners[key.key].map { Array($0.values) } ?? []) : found
            let cases = Set(all.map(\.customerCase))
            guard (2...MergeSuggestion.mostCases).contains(cases.count) else { continue }
            bySet[cases, default: []] += all
        }
        return bySet.map { cases, places in
            let sorted = places.sorted { ($0.date, $0.message, $0.clue.key) < ($1.date, $1.message, $1.clue.key) }
            var seen: Set<Key> = []
            var messages: [MessageID] = []
            for place in sorted where messages.last != place.message { messages.append(place.message) }
            return (
                suggestion: MergeSuggestion(
                    cases: cases.sorted { rank($0) < rank($1) },
                    clues: sorted.map(\.clue).filter { seen.insert(Key(kind: $0.kind, key: $0.key)).inserted },
                    messages: messages
                ),
                last: sorted.last?.date ?? .distantPast
            )
        }.sorted { ($1.last, $0.suggestion.cases[0]) < ($0.last, $1.suggestion.cases[0]) }.map(\.suggestion)
    }

    private func rank(_ id: CaseID) -> (Date, MessageID, CaseID) {
        (begun[id]?.date ?? .distantFuture, begun[id]?.message ?? MessageID(rawValue: ""), id)
    }
}
