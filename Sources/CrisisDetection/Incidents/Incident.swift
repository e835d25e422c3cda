public import Conversations
import ReputationFoundations

/// Names an incident: by its first posting in the order of time.
public struct IncidentID: StringIdentifier {
    /// The whole name.
    public var rawValue: String

    /// Takes any string; nothing is checked or normalised.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// Mentions that belong together, with what connects them.
public struct Incident: Hashable, Sendable, Identifiable {
    /// Its name.
    public let id: IncidentID
    /// Everything that belongs to it, earliest first.
    public let postings: [IncidentPosting]
    /// What connects them, in the order in which it was found.
    public let links: [IncidentLink]
    /// The people behind it, each with their postings; who passed on or replied is a person of their own.
    public let voices: [[MessageID]]

    /// The earliest posting.
    public var firstPost: IncidentPosting { postings[0] }

    /// The complaint that the rest goes back to: the earliest negative posting that replies to nothing, else the earliest
    /// that replies to nothing, else the earliest; ties by name.
    public var root: IncidentPosting {
        let starts = postings.filter { $0.parent == nil }
        return starts.first { $0.sentiment == .negative } ?? starts.first ?? firstPost
    }

    /// The postings by the person behind the root: one complaint in several places.
    public var placements: [IncidentPosting] {
        let root = root.id
        let own = Set(voices.first { $0.contains(root) } ?? [root])
        return postings.filter { own.contains($0.id) }
    }

    /// The sites, in the order in which they were reached.
    public var sites: [String] {
        var seen: Set<String> = []
        return postings.map(\.site).filter { seen.insert($0).inserted }
    }

    /// The most sites reached within any 24 hours.
    public var sitesInADay: Int { sitesADay().max() ?? 0 }

    /// When so many sites were first reached within 24 hours; `nil` when they never were.
    func reached(sites: Int) -> Instant? {
        sitesADay().firstIndex { $0 >= sites }.map { postings[$0].at }
    }

    /// For each posting how many sites the 24 hours that end with it reached.
    private func sitesADay() -> [Int] {
        var counts: [String: Int] = [:]
        var first = 0
        return postings.map { posting in
            counts[posting.site, default: 0] += 1
            while posting.at.milliseconds(since: postings[first].at) > 86_400_000 {
                let site = postings[first].site
                counts[site] = counts[site].flatMap { $0 > 1 ? $0 - 1 : nil }
                first += 1
            }
            return counts.count
        }
    }
}

extension IncidentClusterer {
    /// All incidents, the earliest first.
    ///
    /// - Complexity: O(n log n) for n mentions.
    public func incidents() -> [Incident] {
        var members: [Int32: [Int32]] = [:]
        for node in postings.indices.map(Int32.init) { members[first(of: node), default: []].append(node) }
        var connections: [Int32: [IncidentLink]] = [:]
        for link in links {
            guard let node = byMessage[link.earlier] else { continue }
            connections[first(of: node), default: []].append(link)
        }
        return members.keys.sorted().map { incident(members[$0] ?? [], connections[$0] ?? []) }
            .sorted { BrandOrder.precedes($0.firstPost, $1.firstPost) }
    }

    /// The incident that a message belongs to; `nil` for an unknown message.
    public func incident(containing message: MessageID) -> Incident? {
        guard let node = byMessage[message] else { return nil }
        let root = first(of: node)
        let members = postings.indices.map(Int32.init).filter { first(of: $0) == root }
        let connections = links.filter { link in byMessage[link.earlier].map { first(of: $0) == root } ?? false }
        return incident(members, connections)
    }

    private func incident(_ members: [Int32], _ links: [IncidentLink]) -> Incident {
        // The positions of the members, each with one nearer to the first posting of its writer, or itself.
        let places = Dictionary(uniqueKeysWithValues: members.enumerated().map { (postings[Int($1)].id, $0) })
        var writers = Array(members.indices)
        func writer(of place: Int) -> Int {
            var place = place
            while writers[place] != place {
                writers[place] = writers[writers[place]]
                place = writers[place]
            }
            return place
        }
        for link in links where link.evidence.isIdentity {
            guard let earlier = places[link.earlier], let later = places[link.later] else { continue }
            let (left, right) = (writer(of: earlier), writer(of: later))
            writers[max(left, right)] = min(left, right)
        }
        let sorted = members.map { postings[Int($0)] }.sorted(by: BrandOrder.precedes)
        let voices = Dictionary(grouping: sorted.map(\.id)) { places[$0].map(writer) ?? -1 }
        return Incident(
            id: IncidentID(rawValue: "incident:\(postings[Int(members.min() ?? 0)].id.rawValue)"),
            postings: sorted,
            links: links,
            voices: voices.sorted { $0.key < $1.key }.map(\.value)
        )
    }
}

enum BrandOrder {
    static func precedes(_ left: IncidentPosting, _ right: IncidentPosting) -> Bool {
        left.at != right.at ? left.at < right.at : left.id < right.id
    }
}
