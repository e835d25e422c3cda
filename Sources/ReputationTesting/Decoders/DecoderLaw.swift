/// What every decoder must do, law by law; each is a method of ``ConversationDecoderConformance`` of the same name.
public enum DecoderLaw: String, CaseIterable, Sendable {
    /// Bytes may be cut anywhere and give what the whole gives.
    case bytesMayBeCutAnywhere
    /// After finishing, a decoder is as new.
    case finishStartsAnew
    /// No event is given twice, and none out of nothing.
    case nothingIsGivenTwice
    /// What is not in the format is refused, not passed over, and never traps.
    case garbageIsRefused
    /// A refusal names bytes of the input, and the line they begin on.
    case refusalsNameTheirPlace
}
