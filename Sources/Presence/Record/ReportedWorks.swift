import Conversations

/// What reports on work are about, each thread and case reduced once however many reports there are.
struct ReportedWorks {
    /// Where work stands at the moment of the record, and whom it is for.
    struct Work {
        var status: WorkStatus?
        var customers: Set<CaseID> = []
    }

    let log: ConversationLog
    let brand: BrandMatcher
    private var known: [EventTarget: Work] = [:]

    init(log: ConversationLog, brand: BrandMatcher) {
        self.log = log
        self.brand = brand
    }

    mutating func work(on target: EventTarget) -> Work {
        if let work = known[target] { return work }
        let work =
            switch target {
            case .conversation(let id): work(in: log.conversation(id))
            case .message(let id): work(in: log.conversation(containing: id))
            case .customerCase(let id): work(for: log.customerCase(id))
            case .author(let id): work(for: log.customerCase(of: id))
            }
        known[target] = work
        return work
    }

    private mutating func work(in thread: Conversation?) -> Work {
        guard let thread else { return Work() }
        let written = thread.items.map(\.message).filter { brand.side(of: $0) == .customer }
        let work = Work(status: thread.status, customers: Set(log.caseIDs(of: written)))
        // The next report may name the thread, or another message of it.
        known[.conversation(thread.id)] = work
        for item in thread.items { known[.message(item.id)] = work }
        return work
    }

    private func work(for whole: CustomerCase?) -> Work {
        whole.map { Work(status: $0.status, customers: [$0.id]) } ?? Work()
    }
}
