public import Conversations
public import Testing

/// Checks that a sink of notes keeps the promises of `DiagnosticsSink`.
public struct DiagnosticsSinkConformance<Sink: DiagnosticsSink>: Sendable {
    private let patience: Duration
    private let notes: (@Sendable (Sink) async throws -> [DiagnosticNote])?
    private let makeSink: @Sendable () async throws -> Sink

    /// Makes a kit.
    ///
    /// - Parameters:
    ///   - patience: How long a thousand notes may keep the caller.
    ///   - notes: What a sink has taken, in order; `nil` where that cannot be read, which the kit says in its output.
    ///   - makeSink: Makes a sink of its own, called once for every law.
    public init(
        patience: Duration = .seconds(5),
        notes: (@Sendable (Sink) async throws -> [DiagnosticNote])? = nil,
        makeSink: @escaping @Sendable () async throws -> Sink
    ) {
        self.patience = patience
        self.notes = notes
        self.makeSink = makeSink
    }

    /// Checks every law, one after the other.
    public func checkAll(sourceLocation: SourceLocation = #_sourceLocation) async {
        for law in DiagnosticsSinkLaw.allCases { await check(law, sourceLocation: sourceLocation) }
    }

    /// Checks one law.
    public func check(_ law: DiagnosticsSinkLaw, sourceLocation: SourceLocation = #_sourceLocation) async {
        await LawReport.run("diagnostics law '\(law.rawValue)'", at: sourceLocation) { report in
            let sink = try await makeSink()
            switch law {
            case .notesAreNotChanged: try await notesAreNotChanged(sink, report)
            case .noteIsTakenOnce: try await noteIsTakenOnce(sink, report)
            case .callerIsNotKept: callerIsNotKept(sink, report)
            }
        }
    }

    private static func note(_ number: Int, _ name: String = "source.refused") -> DiagnosticNote {
        let levels: [DiagnosticNote.Level] = [.debug, .info, .warning]
        return DiagnosticNote(level: levels[number % 3], name: name, count: number, message: "\(name), line \(number)")
    }

    private func notesAreNotChanged(_ sink: Sink, _ report: LawReport) async throws {
        let given = OddNames.all.enumerated().map { Self.note($0.offset, $0.element) }
        for note in given { sink.record(note) }
        guard let notes else { return report.skip("give `notes` to see what came of them") }
        let taken = try await notes(sink)
        // It may drop some, but what it has was given to it, in this order.
        var rest = given[...]
        for note in taken {
            guard let place = rest.firstIndex(of: note) else {
                return report.expect(false, "'\(note.name.prefix(20))' was not given so, or not in this order")
            }
            rest = rest[(place + 1)...]
        }
    }

    private func noteIsTakenOnce(_ sink: Sink, _ report: LawReport) async throws {
        await withTaskGroup(of: Void.self) { group in
            for task in 0..<8 {
                group.addTask { for number in 0..<50 { sink.record(Self.note(task * 50 + number)) } }
            }
        }
        guard let notes else { return report.skip("give `notes` to see what came of them") }
        let counts = try await notes(sink).map(\.count)
        report.equal(counts.count, Set(counts).count, "different notes among those taken")
    }

    private func callerIsNotKept(_ sink: Sink, _ report: LawReport) {
        let clock = ContinuousClock()
        let start = clock.now
        for number in 0..<1000 {
            sink.record(Self.note(number))
            let kept = clock.now - start
            guard kept < patience else {
                return report.expect(false, "\(number + 1) notes kept the caller for \(kept), \(patience) are allowed")
            }
        }
    }
}

/// What every sink of notes must do, law by law.
public enum DiagnosticsSinkLaw: String, CaseIterable, Sendable {
    /// A note is kept as it was given, in its order, or dropped.
    case notesAreNotChanged
    /// Notes that several tasks give at once are each taken once at most.
    case noteIsTakenOnce
    /// Whoever gives a note goes on at once.
    case callerIsNotKept
}
