import Conversations
import Foundation
import ReputationTesting
import Synchronization
import Testing

/// A mistake that somebody who writes a sink of notes makes.
enum DiagnosticsFault: String, CaseIterable, Sendable {
    case cutsNames, countsTwice, waitsForTheDisk

    /// The laws that must find it: these and no other.
    var laws: Set<DiagnosticsSinkLaw> {
        switch self {
        case .cutsNames: [.notesAreNotChanged]
        case .countsTwice: [.notesAreNotChanged, .noteIsTakenOnce]
        case .waitsForTheDisk: [.callerIsNotKept]
        }
    }
}

final class DiagnosticsDouble: DiagnosticsSink {
    private let fault: DiagnosticsFault?
    private let taken = Mutex<[DiagnosticNote]>([])

    init(_ fault: DiagnosticsFault?) {
        self.fault = fault
    }

    var notes: [DiagnosticNote] { taken.withLock { $0 } }

    func record(_ note: DiagnosticNote) {
        var note = note
        if fault == .cutsNames { note.name = String(note.name.prefix(3)) }
        if fault == .waitsForTheDisk { Thread.sleep(forTimeInterval: 0.002) }
        taken.withLock { $0 += Array(repeating: note, count: fault == .countsTwice ? 2 : 1) }
    }
}

@Suite struct DiagnosticsSinkTests {
    private static func kit(_ fault: DiagnosticsFault?) -> DiagnosticsSinkConformance<DiagnosticsDouble> {
        DiagnosticsSinkConformance(
            patience: fault == .waitsForTheDisk ? .milliseconds(200) : .seconds(60),
            notes: { $0.notes },
            makeSink: { DiagnosticsDouble(fault) }
        )
    }

    @Test(arguments: DiagnosticsFault.allCases)
    func `a broken sink of notes breaks the laws concerned and no other`(fault: DiagnosticsFault) async {
        await expectOnly(fault.laws, toFind: fault) { await Self.kit(fault).check($0) }
    }

    @Test func `every law of sinks of notes is broken by somebody, and a double without a fault breaks none`() async {
        #expect(Set(DiagnosticsFault.allCases.flatMap(\.laws)) == Set(DiagnosticsSinkLaw.allCases))
        await Self.kit(nil).checkAll()
    }
}
