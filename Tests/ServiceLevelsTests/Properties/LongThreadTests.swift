import Conversations
import Foundation
import ReputationTesting
import ServiceLevels
import Testing

/// Threads of a size that only a shape of linear cost gets through.
@Suite struct LongThreadTests {
    @Test func `a thread of hundreds of turns by one person is worked out in time that grows with its length`() throws {
        var targets = ServiceLevelMetric.allCases.filter { !$0.isPlatformWindow }.map {
            ResponseTarget.minutes($0, 60, pausedIn: [.pending])
        }
        targets += [ServiceLevelMetric.platformWindow, .standardWindow].map {
            ResponseTarget($0, limit: .platformWindow)
        }
        func events(_ turns: Int) -> [ConversationEvent] {
            let build = EventBuilder(platform: .whatsApp, channelClass: .directMessage)
            return (0..<turns).flatMap { turn in
                let minute = Double(turn) * 10
                let thread = ConversationID(platform: .whatsApp, native: "t")
                let state = ProgressChange(target: .conversation(thread), state: turn % 2 == 0 ? .pending : .open)
                return [
                    build.customer("ada", writes: "m\(turn)", in: "t", at: minute),
                    build.brand(writes: "r\(turn)", in: "t", at: minute + 5),
                    build.judged("r\(turn)", as: .substantive, at: minute + 5),
                    build.fact(.progressed(state), at: minute + 6),
                ]
            }
        }
        func seconds(_ turns: Int) throws -> Double {
            let desk = try Desk(targets)
            var engine = desk.engine
            let events = events(turns)
            let clock = ContinuousClock()
            let time = clock.measure { engine.ingest(events) }
            #expect(engine.states().contains { _ in true })
            return Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
        }
        let small = try (0..<3).map { _ in try seconds(60) }.min() ?? 0
        let large = try seconds(600)
        // Ten times the turns: about ten times the work, far from the hundred of a square.
        #expect(large < small * 40 + 0.5, "\(small) s for 60 turns, \(large) s for 600")
    }
}
