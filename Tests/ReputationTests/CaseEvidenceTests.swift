import Foundation
import Reputation
import ReputationTesting
import Testing

@Suite struct CaseEvidenceTests {
    private let build = EventBuilder()
    private let mail = EventBuilder(platform: .mail, channelClass: .mail)
    private let review = EventBuilder(platform: .trustpilot, channelClass: .review)

    private func findings(_ events: [ConversationEvent], at minute: Double = 600) async throws -> DeskFindings {
        var brand = build.brand
        brand.accounts.append(BrandAccount(platform: .mail, native: "kestrelbay"))
        var desk = try ReputationDesk(DeskConfiguration(brand: brand))
        desk.receive(events)
        return try await desk.findings(at: build.time(minute))
    }

    @Test func `R54: a shared order number proposes a merge and names it`() async throws {
        let found = try await findings([
            mail.customer("ada", writes: "e1", "Lost suitcase, booking KB-47119. Where is it?", at: 0),
            review.customer("walker", writes: "r1", "They lost my case. Booking KB-47119 if anybody can read.", at: 60),
        ])
        let suggestion = try #require(found.mergeSuggestions.first)
        #expect(found.mergeSuggestions.count == 1)
        #expect(suggestion.cases == [CaseID(mail.author("ada")), CaseID(review.author("walker"))])
        #expect(suggestion.clues.map(\.words) == ["KB-47119"])
        #expect(suggestion.messages == [mail.message("e1"), review.message("r1")])
        #expect(suggestion.merges.map(\.evidence) == [.orderNumber])
        #expect(suggestion.merges[0].note?.contains("KB-47119") == true)
        // It joins nothing by itself.
        #expect(found.cases.allSatisfy { !$0.isCrossChannel })
    }

    @Test(arguments: [
        ("Please call me: 0171 2345678", "Still no call on +49 171 2345678!", LinkEvidenceKind.phoneNumber),
        ("Write to Ada.Quick@post.example please", "My mail is ada.quick@post.example", .mailAddress),
    ])
    func `R54: a phone number and a mail address do so too, however they are written`(
        first: String,
        second: String,
        kind: LinkEvidenceKind
    ) async throws {
        let found = try await findings([
            build.customer("ada", writes: "m1", "My bag is lost. \(first)", at: 0),
            review.customer("walker", writes: "r1", "My bag is gone. \(second)", at: 60),
        ])
        #expect(found.mergeSuggestions.map { $0.clues.map(\.kind) } == [[kind]])
    }

    @Test func `R54: likeness and a common name propose nothing`() async throws {
        let text = "They lost my suitcase on the crossing and refused to refund a cent, avoid this ferry line."
        let found = try await findings([
            build.customer("graham", writes: "m1", text, at: 0),
            review.customer("graham", writes: "r1", text, at: 5),
        ])
        #expect(found.mergeSuggestions.isEmpty)
    }

    @Test func `R54: what many name is nobody's own, and what was parted is not proposed again`() async throws {
        let many = (0..<8).map {
            build.customer("p\($0)", writes: "m\($0)", "Booking KB-47119 does not work.", at: Double($0))
        }
        #expect(try await findings(many).mergeSuggestions.isEmpty)
        let two = Array(many.prefix(2))
        #expect(try await findings(two).mergeSuggestions.count == 1)
        let ids = two.indices.map { CaseID(build.author("p\($0)")) }
        let merge = build.fact(.merged(CaseMerge(into: ids[0], from: ids[1], evidence: .orderNumber)), at: 20)
        #expect(try await findings(two + [merge]).mergeSuggestions.isEmpty)
        let parted = build.fact(.unmerged(CaseUnmerge(merge: merge.id, reason: "two people")), at: 30)
        #expect(try await findings(two + [merge, parted]).mergeSuggestions.isEmpty)
    }

    @Test func `two properties of one platform keep their own places, and each says who answers there`() async throws {
        let radu = AgentID(rawValue: "agent:radu")
        func onOrran(_ event: ConversationEvent) -> ConversationEvent {
            var event = event
            if case .arrived(var message) = event.fact {
                message.channel.property = "kestrelbay.orran"
                event.fact = .arrived(message)
            }
            return event
        }
        func signed(_ event: ConversationEvent) -> ConversationEvent {
            var event = event
            if case .arrived(var message) = event.fact {
                message.outbound?.agent = AgentID(rawValue: "agent:mira")
                event.fact = .arrived(message)
            }
            return event
        }
        let events = [
            build.customer("ada", writes: "m1", "Where is my bag?", at: 0),
            onOrran(build.customer("ada", writes: "m2", "And where is my coat?", at: 1)),
            signed(build.brand(writes: "b1", "It is at pier 2, Ada, until six.", replyingTo: "m1", at: 5)),
            build.fact(.assigned(Assignment(target: .message(build.message("m2")), agent: radu)), at: 6),
        ]
        let found = try await findings(events)
        let overview = try #require(found.cases.first { $0.isCrossChannel })
        #expect(overview.obligations.map(\.channel.property) == ["", "kestrelbay.orran"])
        #expect(overview.obligations.map(\.responsible) == [AgentID(rawValue: "agent:mira"), radu])
    }

    @Test func `R57: a closed case names the event that closed it, who did it and why`() async throws {
        var closed = build.fact(
            .progressed(
                ProgressChange(
                    target: .customerCase(CaseID(build.author("ada"))),
                    state: .closed,
                    reason: "bag delivered"
                )
            ),
            at: 60
        )
        closed.actor = .agent(AgentID(rawValue: "agent:mira"))
        let found = try await findings([build.customer("ada", writes: "m1", "My bag is lost.", at: 0), closed])
        let solution = try #require(found.cases.first?.solution)
        #expect(solution.event == closed.id && solution.date == build.time(60))
        #expect(solution.agent == AgentID(rawValue: "agent:mira") && solution.reason == "bag delivered")
        #expect(try await findings([build.customer("ada", writes: "m1", "My bag is lost.", at: 0)]).cases.isEmpty)
    }
}
