public import ConversationSources
import Conversations
import Foundation
public import Testing

/// Checks that a decoder keeps the promises of `ResumableDecoder`.
///
/// Its promises as a decoder are checked by ``ConversationDecoderConformance``.
public struct ResumableDecoderConformance: Sendable {
    private let inputs: [[UInt8]]
    private let makeDecoder: @Sendable () -> any ResumableDecoder

    /// Makes a kit.
    ///
    /// - Parameters:
    ///   - inputs: Whole inputs, of a few records each.
    ///   - makeDecoder: Makes a new decoder.
    public init(inputs: [[UInt8]], makeDecoder: @escaping @Sendable () -> any ResumableDecoder) {
        self.inputs = inputs
        self.makeDecoder = makeDecoder
    }

    /// Checks every law, one after the other.
    public func checkAll(sourceLocation: SourceLocation = #_sourceLocation) {
        for law in ResumableDecoderLaw.allCases { check(law, sourceLocation: sourceLocation) }
    }

    /// Checks one law.
    public func check(_ law: ResumableDecoderLaw, sourceLocation: SourceLocation = #_sourceLocation) {
        let report = LawReport(law: "resumable decoder law '\(law.rawValue)'", sourceLocation: sourceLocation)
        var failures: [String] = []
        for (number, input) in inputs.enumerated() {
            for cut in stride(from: 0, through: input.count, by: max(1, input.count / 100)) {
                var decoder = makeDecoder()
                let first = decoder.feed(Array(input[..<cut]))
                let place = decoder.checkpoint
                let name = "input \(number), after \(cut) bytes"
                switch law {
                case .checkpointsLieWithin:
                    let lines = 1 + input[..<min(max(0, place.byteOffset), input.count)].count { $0 == 0x0A }
                    if !(0...cut ~= place.byteOffset) { failures.append("\(name): byte \(place.byteOffset)") }
                    if place.line != lines { failures.append("\(name): line \(place.line), which is \(lines)") }
                case .readsOnAtAnyCheckpoint:
                    if let failure = failure(goingOnAt: place, after: first, input) {
                        failures.append("\(name): \(failure)")
                    }
                case .finishedIsAtTheBeginning:
                    _ = decoder.finish()
                    let fresh = makeDecoder().checkpoint
                    if decoder.checkpoint != fresh { failures.append("\(name), finished: \(decoder.checkpoint)") }
                }
            }
        }
        report.expectNone(failures)
    }

    private func failure(
        goingOnAt place: DecoderCheckpoint,
        after first: ConversationBatch,
        _ input: [UInt8]
    ) -> String? {
        guard 0...input.count ~= place.byteOffset else { return "goes on at byte \(place.byteOffset)" }
        var second = makeDecoder()
        do {
            // As it comes back from where a program keeps it.
            let kept = try JSONEncoder().encode(place)
            second.resume(at: try JSONDecoder().decode(DecoderCheckpoint.self, from: kept))
        } catch {
            return "the checkpoint cannot be kept: \(error)"
        }
        var batch = first.contents
        batch.append(second.feed(Array(input[place.byteOffset...])))
        batch.append(second.finish())
        var whole = makeDecoder()
        return batch == whole.decode(input).contents ? nil : "going on gives something else than the whole"
    }
}

/// What every decoder that can go on must do, law by law.
public enum ResumableDecoderLaw: String, CaseIterable, Sendable {
    /// A checkpoint names a byte that was fed, and its line.
    case checkpointsLieWithin
    /// Who goes on at any checkpoint, also one that was written and read, gets the rest, neither more nor less.
    case readsOnAtAnyCheckpoint
    /// After finishing, the checkpoint is that of a new decoder.
    case finishedIsAtTheBeginning
}
