import Testing

/// Where a law reports what does not hold: as issues at the place where the kit was called.
struct LawReport: Sendable {
    let law: String
    let sourceLocation: SourceLocation

    /// Checks one law; whatever it throws is an issue too.
    static func run(
        _ law: String,
        at sourceLocation: SourceLocation,
        _ body: (LawReport) async throws -> Void
    ) async {
        let report = LawReport(law: law, sourceLocation: sourceLocation)
        do {
            try await body(report)
        } catch {
            Issue.record(error, "\(law): not expected to throw", sourceLocation: sourceLocation)
        }
    }

    /// Reports unless something holds.
    func expect(_ holds: Bool, _ message: @autoclosure () -> String) {
        guard !holds else { return }
        Issue.record("\(law): \(message())", sourceLocation: sourceLocation)
    }

    /// Reports unless a call throws.
    func expectFailure(_ what: String, _ call: () async throws -> Void) async {
        do { try await call() } catch { return }
        expect(false, "\(what) was made to fail and does not throw")
    }

    /// Says that a law, or a part of it, could not be checked, and what to give the kit so that it can.
    func skip(_ what: String) {
        print("\(law): not checked, \(what)")
    }

    /// Reports what does not hold in many cases as one issue: how often, and the first.
    func expectNone(_ failures: [String]) {
        expect(failures.isEmpty, "\(failures.count == 1 ? "" : "\(failures.count) times: ")\(failures.first ?? "")")
    }

    /// Reports unless two values are equal.
    func equal<Value: Equatable>(_ found: Value, _ expected: Value, _ what: @autoclosure () -> String) {
        expect(found == expected, "\(what()): expected \(expected), found \(found)")
    }

    /// Reports unless two lists are equal, naming what is missing, what is too much and what comes twice.
    func sameMembers<Value: Hashable>(_ found: [Value], _ expected: [Value], _ what: @autoclosure () -> String) {
        guard found != expected else { return }
        let missing = expected.filter { !found.contains($0) }
        let extra = found.filter { !expected.contains($0) }
        let repeated = found.count - Set(found).count
        guard missing.isEmpty, extra.isEmpty, repeated == 0 else {
            expect(
                false,
                "\(what()): missing \(Self.few(missing)), not expected \(Self.few(extra)), \(repeated) given again"
            )
            return
        }
        expect(false, "\(what()): in another order than expected")
    }

    private static func few<Value>(_ values: [Value]) -> String {
        let shown = values.prefix(3).map { String(describing: $0).prefix(200) }.joined(separator: ", ")
        return values.isEmpty ? "nothing" : "\(values.count) (\(shown))"
    }
}

/// Something that happens once and can be asked for from another task.
actor LawFlag {
    private(set) var isSet = false

    func set() {
        isSet = true
    }
}
