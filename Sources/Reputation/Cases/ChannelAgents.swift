import Conversations
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Who answers a person on each of their channels.
struct ChannelAgents {
    private struct Place: Hashable {
        let customerCase: CaseID
        let channel: Channel
    }

    private struct Entry {
        let date: Date
        let event: String
        let agent: AgentID?
    }

    private var assigned: [Place: Entry] = [:]
    private var replied: [Place: Entry] = [:]

    /// Notes who replied to whom; `ids` are the cases of the thread's answers.
    mutating func addReplies(in thread: BrandThread, _ ids: [CaseID]) {
        guard thread.sides.contains(.brand) else { return }
        let cases = Dictionary(zip(thread.answers.map(\.item.id), ids)) { first, _ in first }
        let items = thread.conversation.items
        for index in thread.positions(of: .brand) {
            guard let outbound = items[index].message.outbound, outbound.origin == .human, let agent = outbound.agent,
                outbound.audience != .internalNote, let asked = thread.parents[index].map({ items[$0] }),
                let id = cases[asked.id]
            else { continue }
            let entry = Entry(date: items[index].postedAt, event: items[index].id.rawValue, agent: agent)
            Self.keep(entry, at: Place(customerCase: id, channel: asked.message.channel), in: &replied)
        }
    }

    /// Notes to whom a message or thread was given.
    mutating func add(_ assignment: Assignment, _ event: ConversationEvent, in log: ConversationLog) {
        let item: ConversationItem? =
            switch assignment.target {
            case .message(let id): log.item(id)
            case .conversation(let id): log.conversation(id)?.items.first
            default: nil
            }
        guard let message = item?.message else { return }
        let entry = Entry(date: event.occurredAt, event: event.id.rawValue, agent: assignment.agent)
        Self.keep(entry, at: Place(customerCase: log.caseID(of: message), channel: message.channel), in: &assigned)
    }

    func agent(of id: CaseID, on channel: Channel) -> AgentID? {
        let place = Place(customerCase: id, channel: channel)
        return assigned[place]?.agent ?? replied[place]?.agent
    }

    /// The latest counts; at the same moment the one with the later name, so that no order of events decides.
    private static func keep(_ entry: Entry, at place: Place, in entries: inout [Place: Entry]) {
        if let known = entries[place], (entry.date, entry.event) < (known.date, known.event) { return }
        entries[place] = entry
    }
}
