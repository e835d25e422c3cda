import Conversations
import ReputationFoundations

/// Puts mentions together that are about one incident: one angry customer on five sites is one incident, two customers
/// with similar complaints are two.
///
/// Nearly the same words alone prove nothing; identity does: the account, the name, or a long text copied to another
/// site. Each merge is a link with its evidence, and rejecting a link takes the incident apart again. Give mentions in the
/// order of their time, as a ``CrisisMonitor`` releases them; then the incidents are the same every time.
public struct IncidentClusterer: Hashable, Codable, Sendable {
    /// How alike mentions have to be.
    public let settings: IncidentSettings
    var postings: [IncidentPosting] = []
    /// The sketch of each posting's text.
    private var sketches: [TextSketch] = []
    /// The posting that each posting was last compared with, so that common words find it only once.
    private var lastCompared: [Int32] = []
    var links: [IncidentLink] = []
    var rejected: Set<IncidentPair> = []
    private var index: [UInt64: [Int32]] = [:]
    var byMessage: [MessageID: Int32] = [:]
    private var waitingForParent: [MessageID: [Int32]] = [:]
    /// For each posting one that is nearer to the first of its incident, or itself.
    var parents: [Int32] = []
    var velocityTold: Set<String> = []

    /// How many of the smallest hashes find candidates.
    private static let keys = 5
    /// How many of the latest mentions with a hash are compared.
    private static let mostCandidates = 8

    /// Starts without mentions.
    public init(_ settings: IncidentSettings = IncidentSettings()) {
        self.settings = settings
    }

    /// Takes in the next mention; one that is known already changes nothing.
    ///
    /// - Complexity: O(1) comparisons.
    public mutating func add(_ mention: BrandMention) {
        guard byMessage[mention.id] == nil else { return }
        let node = Int32(postings.count)
        let sketch = TextSketch(WordSource.shingles(of: mention.text))
        postings.append(IncidentPosting(mention))
        sketches.append(sketch)
        lastCompared.append(-1)
        parents.append(node)
        byMessage[mention.id] = node
        if let parent = mention.parent {
            if let known = byMessage[parent] {
                link(known, node, .reply)
            } else {
                waitingForParent[parent, default: []].append(node)
            }
        }
        for reply in waitingForParent.removeValue(forKey: mention.id) ?? [] { link(node, reply, .reply) }
        linkAlike(node)
    }

    /// Takes in mentions in the order of their time.
    public mutating func add(_ mentions: some Sequence<BrandMention>) {
        for mention in mentions { add(mention) }
    }

    private mutating func linkAlike(_ node: Int32) {
        let sketch = sketches[Int(node)]
        for key in sketch.hashes.prefix(Self.keys) {
            for candidate in (index[key] ?? []).reversed() where lastCompared[Int(candidate)] != node {
                lastCompared[Int(candidate)] = node
                let similarity = sketches[Int(candidate)].similarity(to: sketch)
                guard similarity >= settings.nearDuplicate,
                    first(of: candidate) != first(of: node) || isIdentityOpen(candidate, node),
                    let evidence = evidence(candidate, node, similarity: similarity)
                else { continue }
                link(candidate, node, evidence)
            }
            index[key, default: []].remember(node, most: Self.mostCandidates)
        }
    }

    /// Whether a link could still prove that two postings of one incident are one person's.
    private func isIdentityOpen(_ left: Int32, _ right: Int32) -> Bool {
        postings[Int(left)].site != postings[Int(right)].site
    }

    /// What connects two mentions, if anything does.
    private func evidence(_ earlier: Int32, _ later: Int32, similarity: Double) -> IncidentLinkEvidence? {
        let left = postings[Int(earlier)]
        let right = postings[Int(later)]
        guard abs(right.at.milliseconds(since: left.at)) <= settings.windowMilliseconds else { return nil }
        if let author = left.author, author == right.author { return .sameAccount }
        let names = left.name.flatMap { name in right.name.map { (name, $0) } }
        if left.site != right.site, let names, names.0.agrees(with: names.1) { return .sameName }
        let shorter = min(sketches[Int(earlier)].count, sketches[Int(later)].count)
        guard shorter >= settings.fewestShingles else { return nil }
        if left.site == right.site {
            return similarity >= settings.copy ? .passedOn : nil
        }
        if let names, names.0.contradicts(names.1) {
            return similarity >= settings.copyDespiteNames ? .passedOn : nil
        }
        return similarity >= settings.copy ? .copiedText : nil
    }

    mutating func link(_ earlier: Int32, _ later: Int32, _ evidence: IncidentLinkEvidence) {
        let left = postings[Int(earlier)]
        let right = postings[Int(later)]
        guard !rejected.contains(IncidentPair(left.id, right.id)) else { return }
        links.append(
            IncidentLink(
                earlier: left.id,
                later: right.id,
                evidence: evidence,
                similarity: sketches[Int(earlier)].similarity(to: sketches[Int(later)]),
                between: right.at.milliseconds(since: left.at)
            )
        )
        join(earlier, later)
    }

    /// The first posting of the incident that a posting belongs to.
    func first(of node: Int32) -> Int32 {
        var node = node
        while parents[Int(node)] != node { node = parents[Int(node)] }
        return node
    }

    mutating func join(_ left: Int32, _ right: Int32) {
        let roots = (first(of: left), first(of: right))
        // The earliest posting stays the first, so that an incident keeps its name.
        let root = min(roots.0, roots.1)
        // Both ways become short, or those of a long chain would be walked again and again.
        for var node in [left, right] {
            while parents[Int(node)] != root, node != root {
                let next = parents[Int(node)]
                parents[Int(node)] = root
                node = next
            }
        }
        parents[Int(max(roots.0, roots.1))] = root
    }
}

extension [Int32] {
    /// Adds a number and forgets the oldest of twice as many as are kept.
    fileprivate mutating func remember(_ number: Int32, most: Int) {
        append(number)
        if count > 2 * most { removeFirst(count - most) }
    }
}

/// Two messages, whichever comes first.
struct IncidentPair: Hashable, Codable, Sendable {
    let first: MessageID
    let second: MessageID

    init(_ left: MessageID, _ right: MessageID) {
        (first, second) = left < right ? (left, right) : (right, left)
    }
}
