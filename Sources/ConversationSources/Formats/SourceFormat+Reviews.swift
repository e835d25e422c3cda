extension SourceFormat {
    /// Reviews of Google Business Profile.
    ///
    /// The property is the location in the review's name. A name that is shown is no identity: each reviewer is known
    /// by the one review. Google tells only when an answer was changed last, so its words are stated as of then; its
    /// state, wherever it stands, gives a ``/Conversations/ConversationFact/delivered(_:)``.
    public static let googleBusiness = SourceFormat(
        id: "google-business",
        title: "Google Business Profile reviews",
        payload: PageOrOne<GoogleBusinessReview>.self
    ) { sample in
        sample.json(with: ["reviewId", "createTime"], marks: ["starRating", "reviewer", "averageRating"])
    }

    /// Reviews of Google Play.
    ///
    /// ``DecoderOptions/property`` is the app. Google tells only when words were changed last, so they are stated as
    /// of then. A heading before a tab becomes the title.
    public static let googlePlay = SourceFormat(
        id: "google-play",
        title: "Google Play reviews",
        payload: PageOrOne<GooglePlayReview>.self
    ) { sample in
        sample.json(with: ["reviewId", "comments"], marks: ["userComment", "developerComment"])
    }

    /// Customer reviews of the App Store, joined with the answers that the page includes.
    ///
    /// ``DecoderOptions/property`` is the app. A nickname is no identity: each reviewer is known by the one review.
    public static let appStore = SourceFormat(
        id: "app-store",
        title: "App Store customer reviews",
        payload: AppStorePayload.self
    ) { sample in
        sample.json(with: ["data", "customerReviews"], marks: ["reviewerNickname", "territory"])
    }

    /// Reviews of Trustpilot, private or public.
    ///
    /// The property is the business unit's name. A review that a report hid arrives as hidden; when that was, the
    /// platform tells without a zone, so it is no moment.
    public static let trustpilot = SourceFormat(
        id: "trustpilot",
        title: "Trustpilot reviews",
        payload: PageOrOne<TrustpilotReview>.self
    ) { sample in
        sample.json(with: ["stars", "createdAt"], marks: ["businessUnit", "consumer", "companyReply"])
    }
}
