import Conversations
public import Testing

extension ConversationDecoderConformance {
    /// Bytes may be cut anywhere, within a character too, and give what the whole gives.
    public func bytesMayBeCutAnywhere(sourceLocation: SourceLocation = #_sourceLocation) {
        let report = report(.bytesMayBeCutAnywhere, sourceLocation)
        for (number, input) in inputs.enumerated() {
            let whole = decode(input).contents
            report.expect(!whole.events.isEmpty, "input \(number) gives no event")
            report.expect(whole.refusals.isEmpty, "input \(number): \(whole.refusals.first?.description ?? "")")
            var failures: [String] = []
            for piece in [1, 2, 3, 7, 64, 1000] where decode(input, piece: piece) != whole {
                failures.append("input \(number) in pieces of \(piece) gives something else")
            }
            for cut in stride(from: 0, through: input.count, by: max(1, input.count / 200)) {
                var decoder = makeDecoder()
                var batch = decoder.feed(Array(input[..<cut])).contents
                batch.append(decoder.feed([]))
                batch.append(decoder.feed(Array(input[cut...])))
                batch.append(decoder.finish())
                if batch != whole { failures.append("input \(number) cut at byte \(cut) gives something else") }
            }
            report.expectNone(failures)
        }
    }

    /// After finishing, a decoder is as new, whatever it was reading.
    public func finishStartsAnew(sourceLocation: SourceLocation = #_sourceLocation) {
        let report = report(.finishStartsAnew, sourceLocation)
        for (number, input) in inputs.enumerated() {
            let whole = decode(input).contents
            let begun: [[UInt8]] = [[], input, Array(input.prefix(input.count / 2)), Self.garbage(seed: 1), [0x22]]
            for bytes in begun {
                var decoder = makeDecoder()
                _ = decoder.decode(bytes)
                report.expect(
                    decoder.decode(input).contents == whole,
                    "input \(number) gives something else to a decoder that has finished one of \(bytes.count) bytes"
                )
            }
        }
    }

    /// No event is given twice, and none out of nothing.
    public func nothingIsGivenTwice(sourceLocation: SourceLocation = #_sourceLocation) {
        let report = report(.nothingIsGivenTwice, sourceLocation)
        var fresh = makeDecoder()
        report.equal(fresh.feed([]).contents, ConversationBatch(), "what no bytes give")
        report.equal(fresh.finish().contents, ConversationBatch(), "what an empty input gives")
        for (number, input) in inputs.enumerated() {
            let ids = decode(input).events.map(\.id)
            report.equal(ids.count, Set(ids).count, "events of input \(number)")
            var decoder = makeDecoder()
            _ = decoder.decode(input)
            report.equal(decoder.finish().contents, ConversationBatch(), "finishing once more after input \(number)")
        }
    }

    /// What is not in the format is refused, not passed over, and never traps.
    public func garbageIsRefused(sourceLocation: SourceLocation = #_sourceLocation) {
        let report = report(.garbageIsRefused, sourceLocation)
        for seed in 0..<20 as Range<UInt64> {
            let batch = decode(Self.garbage(seed: seed))
            report.expect(batch.events.isEmpty, "garbage gives an event (seed \(seed))")
            report.expect(!batch.refusals.isEmpty, "garbage is passed over (seed \(seed))")
        }
        for batch in damaged().map(\.batch) {
            report.expect(batch.refusals.allSatisfy { !$0.reason.isEmpty }, "a refusal gives no reason")
        }
    }

    /// A refusal names bytes of the input, keeps them, and names the line they begin on.
    public func refusalsNameTheirPlace(sourceLocation: SourceLocation = #_sourceLocation) {
        let report = report(.refusalsNameTheirPlace, sourceLocation)
        var failures: [String] = []
        for (input, batch) in damaged() {
            for refusal in batch.refusals {
                guard 0...input.count ~= refusal.byteOffset, 0...input.count - refusal.byteOffset ~= refusal.byteCount
                else {
                    failures.append("a refusal names bytes behind the end: \(refusal)")
                    continue
                }
                let bytes = input[refusal.byteOffset..<refusal.byteOffset + refusal.byteCount]
                if !bytes.starts(with: refusal.raw) {
                    failures.append("a refusal keeps other bytes than those it names: \(refusal)")
                }
                let line = 1 + input[..<refusal.byteOffset].count { $0 == 0x0A }
                if refusal.line != line { failures.append("the record of '\(refusal)' begins on line \(line)") }
            }
        }
        report.expectNone(failures)
    }
}
