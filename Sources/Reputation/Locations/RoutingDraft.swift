import Conversations
import LanguageAnalysis
import ToneLint

/// What is collected for one case before it is known what shared names stand for.
struct RoutingDraft {
    private(set) var evidence: [Int: [LocationEvidence]] = [:]
    private(set) var shared: [(evidence: LocationEvidence, locations: [Int])] = []
    private(set) var actions: [(action: CaseRouting.Action, named: [LocationFinder.Mention])] = []

    /// Whether nothing was collected.
    var isEmpty: Bool { evidence.isEmpty && shared.isEmpty && actions.isEmpty }

    /// Takes in what another message of the case tells.
    mutating func add(_ other: RoutingDraft) {
        evidence.merge(other.evidence) { $0 + $1 }
        shared += other.shared
        actions += other.actions
    }

    mutating func add(_ source: LocationEvidence.Source, of message: MessageID, at location: Int) {
        let one = LocationEvidence(source: source, message: message, range: nil, text: nil)
        evidence[location, default: []].append(one)
    }

    mutating func add(
        _ mentions: [LocationFinder.Mention],
        _ source: LocationEvidence.Source,
        of message: MessageID,
        isInText: Bool = true
    ) {
        for mention in mentions {
            let range = isInText ? mention.range : nil
            let one = LocationEvidence(source: source, message: message, range: range, text: mention.text)
            if mention.locations.count == 1 {
                evidence[mention.locations[0], default: []].append(one)
            } else {
                shared.append((one, mention.locations))
            }
        }
    }

    mutating func add(
        _ actions: [ReplyAction],
        of message: MessageID,
        _ text: String,
        _ mentions: [LocationFinder.Mention]
    ) {
        if actions.isEmpty { return }
        let bytes = Array(text.utf8)
        for action in actions where action.what.upperBound <= bytes.count {
            let one = CaseRouting.Action(
                message: message,
                action: action,
                text: String(decoding: bytes[action.what], as: UTF8.self),
                routingKeys: []
            )
            self.actions.append((one, mentions.filter { $0.sentence.overlaps(action.what) }))
        }
    }

    /// The routing of the case; `nil` where nothing is known.
    func routing(_ locations: [ServiceLocation]) -> CaseRouting? {
        var evidence = evidence
        var open: [CaseRouting.OpenName] = []
        for (one, candidates) in shared {
            // A shared name means the location that something else in the case speaks for, where that is only one.
            let known = candidates.filter { self.evidence[$0] != nil }
            if known.count == 1 {
                evidence[known[0], default: []].append(one)
            } else {
                open.append(
                    CaseRouting.OpenName(
                        evidence: one,
                        routingKeys: candidates.map { locations[$0].routingKey }.sorted()
                    )
                )
            }
        }
        guard !evidence.isEmpty || !open.isEmpty || !actions.isEmpty else { return nil }
        let acted = actions.map { action, named in
            let places = named.flatMap { mention in
                mention.locations.count == 1 ? mention.locations : mention.locations.filter { evidence[$0] != nil }
            }
            return (action, places)
        }
        let toAct = Set(acted.filter { $0.0.action.doer != .reader }.flatMap(\.1))
        let routes = evidence.map { (index: $0.key, evidence: $0.value) }.sorted { one, other in
            let (first, second) = (toAct.contains(one.index), toAct.contains(other.index))
            return first == second ? one.index < other.index : first
        }
        return CaseRouting(
            routes: routes.map { index, evidence in
                CaseRouting.Route(
                    routingKey: locations[index].routingKey,
                    name: locations[index].name,
                    evidence: evidence
                )
            },
            open: open,
            actions: acted.map { action, places in
                CaseRouting.Action(
                    message: action.message,
                    action: action.action,
                    text: action.text,
                    routingKeys: places.reduce(into: []) { keys, place in
                        let key = locations[place].routingKey
                        if !keys.contains(key) { keys.append(key) }
                    }
                )
            }
        )
    }
}
