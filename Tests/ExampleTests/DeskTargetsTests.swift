import Foundation
import Reputation
import Testing

/// What `desk` makes of a calendar and a policy: due times, what is at risk or late, and attainment by channel.
@Suite struct DeskTargetsTests {
    /// Friday, 2026-03-06: Ada asks at 16:30 and waits; Ben asks and is answered in time; Cleo on Facebook, too late.
    private static let export = [
        message("x", "ada1", "ada", "@kestrelbay Where is my bag?", "2026-03-06T16:30:00Z"),
        message("x", "ben1", "ben", "@kestrelbay Does the 9:15 run tomorrow?", "2026-03-06T10:00:00Z"),
        reply("x", "kb1", to: "ben1", "Yes, the 9:15 leaves from pier two.", "2026-03-06T10:30:00Z"),
        message("facebook", "cleo1", "cleo", "@kestrelbay What does a dog cost?", "2026-03-05T10:00:00Z"),
        reply("facebook", "kb2", to: "cleo1", "Dogs travel free of charge, on the lower deck.", "2026-03-05T15:00:00Z"),
    ].joined(separator: "\n")

    private static func message(_ platform: String, _ id: String, _ by: String, _ text: String, _ at: String) -> String
    {
        #"{"type":"arrived","occurredAt":"\#(at)","data":{"id":"\#(platform)::\#(id)","kind":"mention","#
            + #""channel":{"platform":"\#(platform)"},"author":{"id":"\#(platform)::\#(by)"},"text":"\#(text)","#
            + #""mentions":[{"handle":"kestrelbay"}]}}"#
    }

    private static func reply(_ platform: String, _ id: String, to parent: String, _ text: String, _ at: String)
        -> String
    {
        #"{"type":"arrived","occurredAt":"\#(at)","data":{"id":"\#(platform)::\#(id)","kind":"reply","#
            + #""channel":{"platform":"\#(platform)"},"author":{"id":"\#(platform)::kestrelbay","handle":"kestrelbay"},"#
            + #""text":"\#(text)","parent":"\#(platform)::\#(parent)"}}"#
    }

    private static let weekdays = BusinessCalendar(
        id: "quay",
        zone: .utc,
        days: [.monday, .tuesday, .wednesday, .thursday, .friday],
        hours: [OpenHours(9, 17)]
    )

    /// Two hours of open time, with a warning at half of it.
    private static let book = PolicyBook(
        id: "quay-promises",
        policies: [
            ServiceLevelPolicy(
                id: "all",
                targets: [
                    ResponseTarget(
                        .substantiveReply,
                        limit: .openTime(.seconds(7200)),
                        calendar: "quay",
                        warnAt: [0.5]
                    )
                ],
                allowsBeyondCeiling: true
            )
        ]
    )

    private func desk(
        _ arguments: [String],
        calendar: BusinessCalendar? = weekdays,
        policy: String? = nil
    ) throws -> ExampleRunner.Result {
        let hours = try calendar.map { String(decoding: try JSONEncoder().encode($0), as: UTF8.self) }
        let promises = try policy ?? String(decoding: JSONEncoder().encode(Self.book), as: UTF8.self)
        return try ExampleRunner.withFile(Self.export, named: "export.jsonl") { export in
            try ExampleRunner.withFile(hours ?? "", named: "hours.json") { hoursFile in
                try ExampleRunner.withFile(promises, named: "promises.json") { policyFile in
                    let files = (hours == nil ? [] : ["--calendar", hoursFile]) + ["--policy", policyFile]
                    return try ExampleRunner.run("desk", [export, "--brand", "kestrelbay"] + files + arguments)
                }
            }
        }
    }

    private struct Document: Decodable {
        struct Deadline: Decodable {
            struct Rules: Decodable {
                var policy: String
            }

            var dueAt: String
            var status: String
            var rules: Rules
        }

        struct Entry: Decodable {
            var messages: [String]
            var deadline: Deadline?
        }

        struct Target: Decodable {
            var metric: String
            var channel: String?
            var met: Int
            var breached: Int
            var open: Int
        }

        var worklist: [Entry]
        var targets: [Target]
    }

    private func document(at time: String, calendar: BusinessCalendar = weekdays) throws -> Document {
        let result = try desk(["--at", time, "--json"], calendar: calendar)
        #expect(result.status == 0, "\(result.errors)")
        return try JSONDecoder().decode(Document.self, from: Data(result.output.utf8))
    }

    @Test func `the calendar decides when an item is due, and the clock whether it runs, is at risk or is late`() throws
    {
        for (time, status) in [
            ("2026-03-07T12:00:00Z", "running"), ("2026-03-09T09:45:00Z", "atRisk"),
            ("2026-03-09T10:31:00Z", "breaching"),
        ] {
            let document = try document(at: time)
            #expect(document.worklist.map(\.messages) == [["x::ada1"]])
            let deadline = try #require(document.worklist.first?.deadline)
            #expect(deadline.dueAt == "2026-03-09T10:30:00.000Z")
            #expect(deadline.status == status, "\(time)")
            #expect(deadline.rules.policy == "all")
        }
        var saturdays = Self.weekdays
        saturdays.weekly[.saturday] = [OpenHours(9, 17)]
        let sooner = try document(at: "2026-03-07T12:00:00Z", calendar: saturdays)
        #expect(sooner.worklist.first?.deadline?.dueAt == "2026-03-07T10:30:00.000Z")
        #expect(sooner.worklist.first?.deadline?.status == "breaching")
    }

    @Test func `the text says when an item is due, what is at risk and what is late`() throws {
        for (time, words) in [
            ("2026-03-07T12:00:00Z", "points, due in 1 d 22 h"),
            ("2026-03-09T09:45:00Z", "points, at risk, due in 45 min"),
            ("2026-03-09T11:00:00Z", "points, due 30 min ago"),
        ] {
            let text = try desk(["--at", time, "--width", "200"]).output
            #expect(text.contains(words), "\(text)")
        }
    }

    @Test func `attainment is given over all channels and for each, in numbers and as text`() throws {
        let targets = try document(at: "2026-03-09T09:45:00Z").targets.filter { $0.metric == "substantiveReply" }
        let counts = Dictionary(
            uniqueKeysWithValues: targets.map { ($0.channel ?? "all", [$0.met, $0.breached, $0.open]) }
        )
        #expect(counts["all"] == [1, 1, 1])
        #expect(counts.filter { $0.key.hasPrefix("x") }.map(\.value) == [[1, 0, 1]])
        #expect(counts.filter { $0.key.hasPrefix("facebook") }.map(\.value) == [[0, 1, 0]])
        let text = try desk(["--at", "2026-03-09T09:45:00Z", "--width", "100"])
        let table = text.lines.drop { !$0.hasPrefix("TARGETS") }.prefix(5)
        #expect(table.contains { $0.contains("all channels") && $0.contains("50.0 %") })
        #expect(table.contains { $0.contains("facebook") && $0.contains("0.0 %") })
    }

    @Test func `a policy that names a calendar nobody gave, or that is no policy, is an error with its place`() throws {
        let nowhere = try desk([], calendar: nil)
        #expect(nowhere.status == 2)
        #expect(nowhere.errors.contains("quay"))
        let promises = #"{"schema":1,"id":"b","version":1,"policies":[{"id":"p","version":1,"tragets":[]}]}"#
        let broken = try desk([], policy: promises)
        #expect(broken.status == 2)
        #expect(broken.errors.contains("promises.json") && broken.errors.contains("tragets"))
    }
}
