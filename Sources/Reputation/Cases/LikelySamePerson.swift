public import Conversations
import CrisisDetection

/// People of the worklist who look like one: the same words on several sites, and names that agree.
///
/// It is a suggestion and joins nothing. Likeness is no proof: somebody who knows, by a mail address, an order or the
/// person's own word, records a `CaseMerge` with that evidence.
public struct LikelySamePerson: Hashable, Sendable {
    /// Their cases, in the order of the worklist; two or more.
    public let cases: [CaseID]
    /// The messages that are alike, earliest first.
    public let messages: [MessageID]
    /// The sites on which those stand, in the order in which they were reached.
    public let sites: [String]
    /// How alike the texts are that were compared: the share of common runs of three words, 0 to 1.
    public let similarity: ClosedRange<Double>
    /// Cases that are there for their name alone, as it stands on another site.
    public let byName: Set<CaseID>

    /// Finds them.
    ///
    /// - Parameters:
    ///   - worklist: Who waits.
    ///   - incidents: What stands on several sites, with its evidence.
    /// - Returns: Each person once, the most pressing first.
    /// - Complexity: O(n) in the incidents' postings, and O(e) in the entries for each person found.
    static func all(in worklist: Worklist, _ incidents: [Incident]) -> [LikelySamePerson] {
        var owners: [MessageID: Int] = [:]
        for (index, entry) in worklist.entries.enumerated() {
            for waiting in entry.waiting { owners[waiting.item.id] = index }
        }
        let ranks = Dictionary(
            worklist.entries.enumerated().map { ($0.element.customerCase, $0.offset) },
            uniquingKeysWith: min
        )
        let found = incidents.flatMap { incident in
            incident.voices.compactMap { Self($0, of: incident, in: worklist, owners) }
        }
        var persons: [LikelySamePerson] = []
        for one in found {
            // Who wrote two complaints on the same sites stands in two incidents.
            let others = persons.filter { !Set($0.cases).isDisjoint(with: one.cases) }
            persons.removeAll { others.contains($0) }
            persons.append(others.reduce(one) { $0.joined(with: $1, ranks) })
        }
        return persons.sorted { (ranks[$0.cases[0]] ?? 0) < (ranks[$1.cases[0]] ?? 0) }
    }

    private init(
        cases: [CaseID],
        messages: [MessageID],
        sites: [String],
        similarity: ClosedRange<Double>,
        byName: Set<CaseID>
    ) {
        self.cases = cases
        self.messages = messages
        self.sites = sites
        self.similarity = similarity
        self.byName = byName
    }

    private func joined(with other: LikelySamePerson, _ ranks: [CaseID: Int]) -> LikelySamePerson {
        let byWords = Set(cases).subtracting(byName).union(Set(other.cases).subtracting(other.byName))
        return LikelySamePerson(
            cases: Set(cases + other.cases).sorted { (ranks[$0] ?? 0, $0) < (ranks[$1] ?? 0, $1) },
            messages: other.messages + messages.filter { !other.messages.contains($0) },
            sites: other.sites + sites.filter { !other.sites.contains($0) },
            similarity: min(
                similarity.lowerBound,
                other.similarity.lowerBound
            )...max(similarity.upperBound, other.similarity.upperBound),
            byName: byName.union(other.byName).subtracting(byWords)
        )
    }

    private init?(_ voice: [MessageID], of incident: Incident, in worklist: Worklist, _ owners: [MessageID: Int]) {
        let members = Set(voice)
        var entries = Set(voice.compactMap { owners[$0] })
        guard entries.count > 1 else { return nil }
        let postings = incident.postings.filter { members.contains($0.id) }
        let links = incident.links.filter {
            $0.evidence.isIdentity && members.contains($0.earlier) && members.contains($0.later)
        }
        guard let least = links.map(\.similarity).min(), let most = links.map(\.similarity).max() else { return nil }
        let names = entries.compactMap { worklist.entries[$0].author?.displayName }
        let platforms = Set(entries.flatMap { worklist.entries[$0].channels.map(\.platform) })
        var named: Set<CaseID> = []
        for (index, entry) in worklist.entries.enumerated() where !entries.contains(index) {
            guard let name = entry.author?.displayName, platforms.isDisjoint(with: entry.channels.map(\.platform)),
                names.contains(where: { PersonName.agree($0, name) })
            else { continue }
            entries.insert(index)
            named.insert(entry.customerCase)
        }
        var seen: Set<String> = []
        cases = entries.sorted().map { worklist.entries[$0].customerCase }
        messages = postings.map(\.id)
        sites = postings.map(\.site).filter { seen.insert($0).inserted }
        similarity = least...most
        byName = named
    }
}
