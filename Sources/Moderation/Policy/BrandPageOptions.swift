/// What a page may choose to do beside the default policy; both are off unless chosen.
public struct BrandPageOptions: Hashable, Sendable {
    /// Plain bad opinions under paid ads are hidden, within the budget; each is logged, reported and answered privately.
    public var hidesOpinionsUnderAds: Bool
    /// The second and later copies of one author's same comment are hidden, while the first stays in sight.
    public var hidesRepeatedPosting: Bool

    /// Chooses.
    public init(hidesOpinionsUnderAds: Bool = false, hidesRepeatedPosting: Bool = false) {
        self.hidesOpinionsUnderAds = hidesOpinionsUnderAds
        self.hidesRepeatedPosting = hidesRepeatedPosting
    }
}
