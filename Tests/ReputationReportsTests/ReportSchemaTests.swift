import Foundation
import Reputation
import TestSupport
import Testing

@testable import ReputationReports

@Suite struct ReportSchemaTests {
    private static func schema() throws -> JSONSchema {
        try JSONSchema(Checkout.text(of: "Documentation/desk-report.schema.json"))
    }

    @Test func `the sample's JSON is as the schema says`() async throws {
        let faults = try Self.schema().faults(in: try await SampleReport.made.value.json())
        #expect(faults.isEmpty)
    }

    @Test func `a report of nothing and one of the state alone are as the schema says`() async throws {
        let schema = try Self.schema()
        let nothing = try await report(on: [], at: evening).json()
        #expect(try schema.faults(in: nothing).isEmpty)
        let state = DeskState(ConversationLog(), for: kestrelBay, at: evening)
        #expect(try schema.faults(in: DeskReport(state).json()).isEmpty)
    }

    @Test func `the check finds what is missing, what is not described and what is of another kind`() async throws {
        let schema = try Self.schema()
        let bytes = try await report(on: [complaint(1, minutesAgo: 5)], at: evening).json()
        var object = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any] ?? [:]
        func faults() throws -> [String] {
            try schema.faults(in: Array(JSONSerialization.data(withJSONObject: object)))
        }
        #expect(try faults().isEmpty)
        object["brand"] = nil
        #expect(try faults() == ["$: has no brand"])
        object["brand"] = 3
        #expect(try faults() == ["$.brand: is no string"])
        object["brand"] = "x"
        object["colour"] = "red"
        #expect(try faults() == ["$: colour is not described"])
        object["colour"] = nil
        object["at"] = "yesterday"
        #expect(try faults().count == 1)
        object["at"] = "2026-03-13T18:00:00.000Z"
        object["schema"] = 2
        #expect(try faults().count == 1)
    }
}
