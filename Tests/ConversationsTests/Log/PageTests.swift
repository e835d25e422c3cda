import Conversations
import ReputationTesting
import Testing

@Suite struct PageTests {
    private let build = EventBuilder()

    @Test(arguments: [1, 2, 3, 4, 100])
    func `a reader who has seen everything goes on with what is appended later`(limit: Int) {
        var log = ConversationLog((0..<3).map { build.customer("ada", writes: "m\($0)", at: Double($0)) })
        var last: StorePosition?
        func read() -> [EventID] {
            var ids: [EventID] = []
            while let next = log.page(matching: EventQuery(), after: last, limit: limit).next {
                ids += log.page(matching: EventQuery(), after: last, limit: limit).events.map(\.id)
                last = next
            }
            return ids
        }
        #expect(read().count == 3)
        #expect(read().isEmpty)
        let late = build.customer("bo", writes: "late", at: -5)
        log.append([late])
        #expect(read() == [late.id])
    }

    @Test func `positions at the ends of their range are no trap`() {
        let log = ConversationLog([build.customer("ada", writes: "m", at: 0)])
        for number: Int64 in [.max, .max - 1, 7] {
            #expect(log.page(matching: EventQuery(), after: StorePosition(number: number), limit: 1).events.isEmpty)
        }
        for number: Int64 in [.min, -2, -1] {
            #expect(log.page(matching: EventQuery(), after: StorePosition(number: number), limit: 1).events.count == 1)
        }
    }

    @Test func `a case is read with what took back an unmerge`() {
        let merge = build.fact(
            .merged(CaseMerge(into: CaseID(build.author("ada")), from: CaseID(build.author("bo")), evidence: .claim)),
            at: 2
        )
        let unmerge = build.fact(.unmerged(CaseUnmerge(merge: merge.id)), at: 3)
        let log = ConversationLog([
            build.customer("ada", writes: "m1", at: 0), build.customer("bo", writes: "m2", at: 1), merge, unmerge,
            build.fact(.retracted(Retraction(event: unmerge.id)), at: 4),
        ])
        let page = log.page(matching: EventQuery(.customerCase(CaseID(build.author("ada")))), after: nil, limit: 100)
        #expect(page.events.count == 5)
        let read = ConversationLog(page.events).customerCase(of: build.author("ada"))
        #expect(read == log.customerCase(of: build.author("ada")))
        #expect(read?.authors.count == 2)
    }
}
