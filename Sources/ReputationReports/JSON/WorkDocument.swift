import Conversations
import CrisisDetection
import Reputation
import ReputationFoundations

/// What is to be done, as programs read it: the plan of the day, cases, hand-offs, digests.
enum WorkDocument {
    struct Plan: Encodable {
        let people: Int
        let now: [CaseID]
        let later: [CaseID]
        let fallingDue: [CaseID]
        let wholeListMilliseconds: Int64
        let evidence: DeskStaff.Evidence
        let staff: [Person]
        let assignments: [Turn]
        let withoutSpeaker: [CaseID]
        let answersPerHour: Double?

        init?(_ findings: DeskFindings) {
            guard let plan = findings.plan, let present = findings.staff else { return nil }
            people = present.people.count
            evidence = present.evidence
            staff = present.people.map { person in
                Person(member: person.member?.id, name: person.member?.name, until: Instant(person.leavesAt))
            }
            assignments = plan.assignments.map {
                Turn(customerCase: $0.customerCase, member: $0.member, doneAt: Instant($0.doneAt))
            }
            withoutSpeaker = plan.withoutSpeaker
            answersPerHour = findings.capacity?.perHour
            now = plan.now
            later = plan.later
            fallingDue = plan.fallingDue
            wholeListMilliseconds = plan.wholeList.wholeMilliseconds
        }
    }

    struct Person: Encodable {
        let member: AgentID?
        let name: String?
        let until: Instant
    }

    struct Turn: Encodable {
        let customerCase: CaseID
        let member: AgentID?
        let doneAt: Instant

        private enum CodingKeys: String, CodingKey {
            case customerCase = "case"
            case member, doneAt
        }
    }

    struct Case: Encodable {
        let customerCase: CaseID
        let name: String?
        let responsible: AgentID?
        let closure: Closure
        let solution: Solution?
        let obligations: [Obligation]

        private enum CodingKeys: String, CodingKey {
            case customerCase = "case"
            case name, responsible, closure, solution, obligations
        }

        init(_ overview: CaseOverview) {
            customerCase = overview.customerCase.id
            name = overview.customerCase.items.last?.message.author?.name
            responsible = overview.responsible
            closure = Closure(overview.closure)
            solution = overview.solution.map {
                Solution(event: $0.event, at: Instant($0.date), agent: $0.agent, reason: $0.reason)
            }
            obligations = overview.obligations.map { obligation in
                Obligation(
                    channel: obligation.channel,
                    waiting: obligation.waiting,
                    answered: obligation.answered,
                    deadline: obligation.deadline.map(DeskDocument.EntryTarget.init),
                    responsible: obligation.responsible
                )
            }
        }
    }

    struct Obligation: Encodable {
        let channel: Channel
        let waiting: [MessageID]
        let answered: Int
        let deadline: DeskDocument.EntryTarget?
        let responsible: AgentID?
    }

    /// What shows that a case was solved.
    struct Solution: Encodable {
        let event: EventID
        let at: Instant
        let agent: AgentID?
        let reason: String?
    }

    struct Closure: Encodable {
        let state: String
        var promises: [PromiseID]?
        var until: Instant?
        var at: Instant?
        var message: MessageID?

        init(_ closure: CaseClosure) {
            switch closure {
            case .open: state = "open"
            case .blockedByPromises(let open): (state, promises) = ("blockedByPromises", open)
            case .coolingOff(let end): (state, until) = ("coolingOff", Instant(end))
            case .closed(let end): (state, at) = ("closed", Instant(end))
            case .reopened(let complaint): (state, message) = ("reopened", complaint)
            }
        }
    }

    struct PendingHandOff: Encodable {
        let handOff: HandOffID
        let customerCase: CaseID
        let since: Instant
        let isOrphaned: Bool
        let isOverdue: Bool

        private enum CodingKeys: String, CodingKey {
            case handOff
            case customerCase = "case"
            case since, isOrphaned, isOverdue
        }

        init(_ pending: Reputation.PendingHandOff) {
            handOff = pending.handOff
            customerCase = pending.customerCase
            since = Instant(pending.since)
            isOrphaned = pending.isOrphaned
            isOverdue = pending.isOverdue
        }
    }

    struct Digest: Encodable {
        let dueAt: Instant
        let waiting: Int
        let items: [Item]

        init(_ digest: DailyDigest) {
            dueAt = Instant(digest.dueAt)
            waiting = digest.waitingCount
            items = digest.items.map { item in
                Item(
                    message: item.message,
                    channel: item.channel,
                    receivedAt: Instant(item.receivedAt),
                    isWaiting: item.isWaiting
                )
            }
        }
    }

    struct Item: Encodable {
        let message: MessageID
        let channel: Channel
        let receivedAt: Instant
        let isWaiting: Bool
    }
}

extension DeskDocument.EntryTarget {
    init(_ deadline: EntryDeadline) {
        message = deadline.message
        metric = deadline.metric
        status = deadline.status
        dueAt = deadline.dueAt.map { Instant($0) }
        rules = deadline.rules
    }
}
