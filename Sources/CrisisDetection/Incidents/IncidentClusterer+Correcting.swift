#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import Conversations
import ReputationFoundations

extension IncidentClusterer {
    /// Takes two mentions apart that a link put together wrongly; they are not linked directly again.
    ///
    /// - Returns: Whether they are in different incidents now; another chain of links may still hold them together.
    /// - Complexity: O(n) for n mentions.
    @discardableResult
    public mutating func reject(_ link: IncidentLink) -> Bool {
        let pair = IncidentPair(link.earlier, link.later)
        rejected.insert(pair)
        links.removeAll { IncidentPair($0.earlier, $0.later) == pair }
        rebuild()
        guard let left = byMessage[link.earlier], let right = byMessage[link.later] else { return true }
        return first(of: left) != first(of: right)
    }

    /// Puts two mentions together because somebody says so; rejecting the link undoes it.
    ///
    /// - Returns: Whether both are known.
    @discardableResult
    public mutating func merge(_ left: MessageID, _ right: MessageID, by agent: AgentID) -> Bool {
        guard let earlier = byMessage[left], let later = byMessage[right] else { return false }
        rejected.remove(IncidentPair(left, right))
        link(min(earlier, later), max(earlier, later), .person(agent))
        return true
    }

    /// Works the incidents out anew from the links.
    private mutating func rebuild() {
        parents = postings.indices.map(Int32.init)
        for link in links {
            guard let left = byMessage[link.earlier], let right = byMessage[link.later] else { continue }
            join(left, right)
        }
    }
}

/// An incident spreads: it reached several sites within a day.
public struct VelocityAlert: Hashable, Sendable {
    /// The incident that spreads.
    public let incident: IncidentID
    /// The level reached: 3, 5 or 10 sites.
    public let sites: Int
    let reached: Instant

    /// The levels.
    public static let levels = [3, 5, 10]

    /// When the last of the sites that make the level was reached.
    public var date: Date { reached.date }
}

extension IncidentClusterer {
    /// The incidents that reached a level of sites within 24 hours since the last time this was asked; each level of an
    /// incident once.
    ///
    /// - Complexity: O(n log n) for n mentions.
    public mutating func velocityAlerts() -> [VelocityAlert] {
        var alerts: [VelocityAlert] = []
        for incident in incidents() where incident.postings.count >= VelocityAlert.levels[0] {
            for level in VelocityAlert.levels {
                guard let reached = incident.reached(sites: level),
                    velocityTold.insert("\(level) \(incident.id)").inserted
                else { continue }
                alerts.append(VelocityAlert(incident: incident.id, sites: level, reached: reached))
            }
        }
        return alerts
    }
}
