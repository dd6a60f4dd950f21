// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

//! What the document knows of each method.

use super::scopes;
use crate::method::{Method, Pages, Place, Scopes};

/// `chat.customEmojis.create`
pub const CUSTOM_EMOJIS_CREATE: Method = Method {
    id: "chat.customEmojis.create",
    verb: "POST",
    path: "/v1/customEmojis",
    scopes: Scopes {
        app: &[],
        user: &[scopes::CHAT_CUSTOMEMOJIS],
        admin: &[],
    },
    idempotent: false,
    request_id: None,
    pages: None,
    media: false,
    preview: false,
    reference: "https://developers.google.com/workspace/chat/api/reference/rest/v1/customEmojis/create",
};

/// `chat.customEmojis.delete`
pub const CUSTOM_EMOJIS_DELETE: Method = Method {
    id: "chat.customEmojis.delete",
    verb: "DELETE",
    path: "/v1/customEmojis/{customEmojisId}",
    scopes: Scopes {
        app: &[],
        user: &[scopes::CHAT_CUSTOMEMOJIS],
        admin: &[],
    },
    idempotent: true,
    request_id: None,
    pages: None,
    media: false,
    preview: false,
    reference: "https://developers.google.com/workspace/chat/api/reference/rest/v1/customEmojis/delete",
};

/// `chat.customEmojis.get`
pub const CUSTOM_EMOJIS_GET: Method = Method {
    id: "chat.customEmojis.get",
    verb: "GET",
    path: "/v1/customEmojis/{customEmojisId}",
    scopes: Scopes {
        app: &[],
        user: &[scopes::CHAT_CUSTOMEMOJIS, scopes::CHAT_CUSTOMEMOJIS_READONLY],
        admin: &[],
    },
    idempotent: true,
    request_id: None,
    pages: None,
    media: false,
    preview: false,
    reference: "https://developers.google.com/workspace/chat/api/reference/rest/v1/customEmojis/get",
};

/// `chat.customEmojis.list`
pub const CUSTOM_EMOJIS_LIST: Method = Method {
    id: "chat.customEmojis.list",
    verb: "GET",
    path: "/v1/customEmojis",
    scopes: Scopes {
        app: &[],
        user: &[scopes::CHAT_CUSTOMEMOJIS, scopes::CHAT_CUSTOMEMOJIS_READONLY],
        admin: &[],
    },
    idempotent: true,
    request_id: None,
    pages: Some(Pages {
        place: Place::Query,
        items: "customEmojis",
    }),
    media: false,
    preview: false,
    reference: "https://developers.google.com/workspace/chat/api/reference/rest/v1/customEmojis/list",
};

/// `chat.media.download`
pub const MEDIA_DOWNLOAD: Method = Method {
    id: "chat.media.download",
    verb: "GET",
    path: "/v1/media/{mediaId}",
    scopes: Scopes {
        app: &[scopes::CHAT_BOT],
        user: &[scopes::CHAT_MESSAGES, scopes::CHAT_MESSAGES_READONLY],
        admin: &[],
    },
    idempotent: true,
    request_id: None,
    pages: None,
    media: true,
    preview: false,
    reference: "https://developers.google.com/workspace/chat/api/reference/rest/v1/media/download",
};

/// `chat.media.upload`
pub const MEDIA_UPLOAD: Method = Method {
    id: "chat.media.upload",
    verb: "POST",
    path: "/v1/spaces/{spacesId}/attachments:upload",
    scopes: Scopes {
        app: &[scopes::CHAT_BOT],
        user: &[
            scopes::CHAT_IMPORT,
            scopes::CHAT_MESSAGES,
            scopes::CHAT_MESSAGES_CREATE,
        ],
        admin: &[],
    },
    idempotent: false,
    request_id: None,
    pages: None,
    media: true,
    preview: false,
    reference: "https://developers.google.com/workspace/chat/api/reference/rest/v1/media/upload",
};

/// `chat.spaces.completeImport`
pub const SPACES_COMPLETE_IMPORT: Method = Method {
    id: "chat.spaces.completeImport",
    verb: "POST",
    path: "/v1/spaces/{spacesId}:completeImport",
    scopes: Scopes {
        app: &[],
        user: &[scopes::CHAT_IMPORT],
        admin: &[],
    },
    idempotent: false,
    request_id: None,
    pages: None,
    media: false,
    preview: false,
    reference: "https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces/completeImport",
};

/// `chat.spaces.create`
pub const SPACES_CREATE: Method = Method {
    id: "chat.spaces.create",
    verb: "POST",
    path: "/v1/spaces",
    scopes: Scopes {
        app: &[scopes::CHAT_APP_SPACES, scopes::CHAT_APP_SPACES_CREATE],
        user: &[scopes::CHAT_IMPORT, scopes::CHAT_SPACES, scopes::CHAT_SPACES_CREATE],
        admin: &[],
    },
    idempotent: false,
    request_id: Some(Place::Query),
    pages: None,
    media: false,
    preview: false,
    reference: "https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces/create",
};

/// `chat.spaces.delete`
pub const SPACES_DELETE: Method = Method {
    id: "chat.spaces.delete",
    verb: "DELETE",
    path: "/v1/spaces/{spacesId}",
    scopes: Scopes {
        app: &[scopes::CHAT_APP_DELETE],
        user: &[scopes::CHAT_DELETE, scopes::CHAT_IMPORT],
        admin: &[scopes::CHAT_ADMIN_DELETE],
    },
    idempotent: true,
    request_id: None,
    pages: None,
    media: false,
    preview: false,
    reference: "https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces/delete",
};

/// `chat.spaces.findDirectMessage`
pub const SPACES_FIND_DIRECT_MESSAGE: Method = Method {
    id: "chat.spaces.findDirectMessage",
    verb: "GET",
    path: "/v1/spaces:findDirectMessage",
    scopes: Scopes {
        app: &[scopes::CHAT_BOT],
        user: &[scopes::CHAT_SPACES, scopes::CHAT_SPACES_READONLY],
        admin: &[],
    },
    idempotent: true,
    request_id: None,
    pages: None,
    media: false,
    preview: false,
    reference: "https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces/findDirectMessage",
};

/// `chat.spaces.findGroupChats`
pub const SPACES_FIND_GROUP_CHATS: Method = Method {
    id: "chat.spaces.findGroupChats",
    verb: "GET",
    path: "/v1/spaces:findGroupChats",
    scopes: Scopes {
        app: &[],
        user: &[scopes::CHAT_MEMBERSHIPS, scopes::CHAT_MEMBERSHIPS_READONLY],
        admin: &[],
    },
    idempotent: true,
    request_id: None,
    pages: Some(Pages {
        place: Place::Query,
        items: "spaces",
    }),
    media: false,
    preview: false,
    reference: "https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces/findGroupChats",
};

/// `chat.spaces.get`
pub const SPACES_GET: Method = Method {
    id: "chat.spaces.get",
    verb: "GET",
    path: "/v1/spaces/{spacesId}",
    scopes: Scopes {
        app: &[scopes::CHAT_APP_SPACES, scopes::CHAT_BOT],
        user: &[scopes::CHAT_SPACES, scopes::CHAT_SPACES_READONLY],
        admin: &[scopes::CHAT_ADMIN_SPACES, scopes::CHAT_ADMIN_SPACES_READONLY],
    },
    idempotent: true,
    request_id: None,
    pages: None,
    media: false,
    preview: false,
    reference: "https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces/get",
};

/// `chat.spaces.list`
pub const SPACES_LIST: Method = Method {
    id: "chat.spaces.list",
    verb: "GET",
    path: "/v1/spaces",
    scopes: Scopes {
        app: &[scopes::CHAT_BOT],
        user: &[scopes::CHAT_SPACES, scopes::CHAT_SPACES_READONLY],
        admin: &[],
    },
    idempotent: true,
    request_id: None,
    pages: Some(Pages {
        place: Place::Query,
        items: "spaces",
    }),
    media: false,
    preview: false,
    reference: "https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces/list",
};

/// `chat.spaces.members.create`
pub const SPACES_MEMBERS_CREATE: Method = Method {
    id: "chat.spaces.members.create",
    verb: "POST",
    path: "/v1/spaces/{spacesId}/members",
    scopes: Scopes {
        app: &[scopes::CHAT_APP_MEMBERSHIPS],
        user: &[
            scopes::CHAT_IMPORT,
            scopes::CHAT_MEMBERSHIPS,
            scopes::CHAT_MEMBERSHIPS_APP,
        ],
        admin: &[scopes::CHAT_ADMIN_MEMBERSHIPS],
    },
    idempotent: false,
    request_id: None,
    pages: None,
    media: false,
    preview: false,
    reference: "https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.members/create",
};

/// `chat.spaces.members.delete`
pub const SPACES_MEMBERS_DELETE: Method = Method {
    id: "chat.spaces.members.delete",
    verb: "DELETE",
    path: "/v1/spaces/{spacesId}/members/{membersId}",
    scopes: Scopes {
        app: &[scopes::CHAT_APP_MEMBERSHIPS],
        user: &[
            scopes::CHAT_IMPORT,
            scopes::CHAT_MEMBERSHIPS,
            scopes::CHAT_MEMBERSHIPS_APP,
        ],
        admin: &[scopes::CHAT_ADMIN_MEMBERSHIPS],
    },
    idempotent: true,
    request_id: None,
    pages: None,
    media: false,
    preview: false,
    reference: "https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.members/delete",
};

/// `chat.spaces.members.get`
pub const SPACES_MEMBERS_GET: Method = Method {
    id: "chat.spaces.members.get",
    verb: "GET",
    path: "/v1/spaces/{spacesId}/members/{membersId}",
    scopes: Scopes {
        app: &[scopes::CHAT_APP_MEMBERSHIPS, scopes::CHAT_BOT],
        user: &[scopes::CHAT_MEMBERSHIPS, scopes::CHAT_MEMBERSHIPS_READONLY],
        admin: &[scopes::CHAT_ADMIN_MEMBERSHIPS, scopes::CHAT_ADMIN_MEMBERSHIPS_READONLY],
    },
    idempotent: true,
    request_id: None,
    pages: None,
    media: false,
    preview: false,
    reference: "https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.members/get",
};

/// `chat.spaces.members.list`
pub const SPACES_MEMBERS_LIST: Method = Method {
    id: "chat.spaces.members.list",
    verb: "GET",
    path: "/v1/spaces/{spacesId}/members",
    scopes: Scopes {
        app: &[scopes::CHAT_APP_MEMBERSHIPS, scopes::CHAT_BOT],
        user: &[
            scopes::CHAT_IMPORT,
            scopes::CHAT_MEMBERSHIPS,
            scopes::CHAT_MEMBERSHIPS_READONLY,
        ],
        admin: &[scopes::CHAT_ADMIN_MEMBERSHIPS, scopes::CHAT_ADMIN_MEMBERSHIPS_READONLY],
    },
    idempotent: true,
    request_id: None,
    pages: Some(Pages {
        place: Place::Query,
        items: "memberships",
    }),
    media: false,
    preview: false,
    reference: "https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.members/list",
};

/// `chat.spaces.members.patch`
pub const SPACES_MEMBERS_PATCH: Method = Method {
    id: "chat.spaces.members.patch",
    verb: "PATCH",
    path: "/v1/spaces/{spacesId}/members/{membersId}",
    scopes: Scopes {
        app: &[scopes::CHAT_APP_MEMBERSHIPS],
        user: &[scopes::CHAT_IMPORT, scopes::CHAT_MEMBERSHIPS],
        admin: &[scopes::CHAT_ADMIN_MEMBERSHIPS],
    },
    idempotent: true,
    request_id: None,
    pages: None,
    media: false,
    preview: false,
    reference: "https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.members/patch",
};

/// `chat.spaces.messagePins.create`
pub const SPACES_MESSAGE_PINS_CREATE: Method = Method {
    id: "chat.spaces.messagePins.create",
    verb: "POST",
    path: "/v1/spaces/{spacesId}/messagePins",
    scopes: Scopes {
        app: &[],
        user: &[scopes::CHAT_SPACES, scopes::CHAT_SPACES_PINS],
        admin: &[],
    },
    idempotent: false,
    request_id: None,
    pages: None,
    media: false,
    preview: false,
    reference: "https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.messagePins/create",
};

/// `chat.spaces.messagePins.delete`
pub const SPACES_MESSAGE_PINS_DELETE: Method = Method {
    id: "chat.spaces.messagePins.delete",
    verb: "DELETE",
    path: "/v1/spaces/{spacesId}/messagePins/{messagePinsId}",
    scopes: Scopes {
        app: &[],
        user: &[scopes::CHAT_SPACES, scopes::CHAT_SPACES_PINS],
        admin: &[],
    },
    idempotent: true,
    request_id: None,
    pages: None,
    media: false,
    preview: false,
    reference: "https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.messagePins/delete",
};

/// `chat.spaces.messagePins.list`
pub const SPACES_MESSAGE_PINS_LIST: Method = Method {
    id: "chat.spaces.messagePins.list",
    verb: "GET",
    path: "/v1/spaces/{spacesId}/messagePins",
    scopes: Scopes {
        app: &[],
        user: &[
            scopes::CHAT_SPACES,
            scopes::CHAT_SPACES_PINS,
            scopes::CHAT_SPACES_PINS_READONLY,
            scopes::CHAT_SPACES_READONLY,
        ],
        admin: &[],
    },
    idempotent: true,
    request_id: None,
    pages: Some(Pages {
        place: Place::Query,
        items: "messagePins",
    }),
    media: false,
    preview: false,
    reference: "https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.messagePins/list",
};

/// `chat.spaces.messages.attachments.get`
pub const SPACES_MESSAGES_ATTACHMENTS_GET: Method = Method {
    id: "chat.spaces.messages.attachments.get",
    verb: "GET",
    path: "/v1/spaces/{spacesId}/messages/{messagesId}/attachments/{attachmentsId}",
    scopes: Scopes {
        app: &[scopes::CHAT_BOT],
        user: &[],
        admin: &[],
    },
    idempotent: true,
    request_id: None,
    pages: None,
    media: false,
    preview: false,
    reference: "https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.messages.attachments/get",
};

/// `chat.spaces.messages.create`
pub const SPACES_MESSAGES_CREATE: Method = Method {
    id: "chat.spaces.messages.create",
    verb: "POST",
    path: "/v1/spaces/{spacesId}/messages",
    scopes: Scopes {
        app: &[scopes::CHAT_BOT],
        user: &[
            scopes::CHAT_IMPORT,
            scopes::CHAT_MESSAGES,
            scopes::CHAT_MESSAGES_CREATE,
        ],
        admin: &[],
    },
    idempotent: false,
    request_id: Some(Place::Query),
    pages: None,
    media: false,
    preview: false,
    reference: "https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.messages/create",
};

/// `chat.spaces.messages.delete`
pub const SPACES_MESSAGES_DELETE: Method = Method {
    id: "chat.spaces.messages.delete",
    verb: "DELETE",
    path: "/v1/spaces/{spacesId}/messages/{messagesId}",
    scopes: Scopes {
        app: &[scopes::CHAT_BOT],
        user: &[scopes::CHAT_IMPORT, scopes::CHAT_MESSAGES],
        admin: &[],
    },
    idempotent: true,
    request_id: None,
    pages: None,
    media: false,
    preview: false,
    reference: "https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.messages/delete",
};

/// `chat.spaces.messages.get`
pub const SPACES_MESSAGES_GET: Method = Method {
    id: "chat.spaces.messages.get",
    verb: "GET",
    path: "/v1/spaces/{spacesId}/messages/{messagesId}",
    scopes: Scopes {
        app: &[scopes::CHAT_APP_MESSAGES_READONLY, scopes::CHAT_BOT],
        user: &[scopes::CHAT_MESSAGES, scopes::CHAT_MESSAGES_READONLY],
        admin: &[],
    },
    idempotent: true,
    request_id: None,
    pages: None,
    media: false,
    preview: false,
    reference: "https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.messages/get",
};

/// `chat.spaces.messages.list`
pub const SPACES_MESSAGES_LIST: Method = Method {
    id: "chat.spaces.messages.list",
    verb: "GET",
    path: "/v1/spaces/{spacesId}/messages",
    scopes: Scopes {
        app: &[scopes::CHAT_APP_MESSAGES_READONLY],
        user: &[
            scopes::CHAT_IMPORT,
            scopes::CHAT_MESSAGES,
            scopes::CHAT_MESSAGES_READONLY,
        ],
        admin: &[],
    },
    idempotent: true,
    request_id: None,
    pages: Some(Pages {
        place: Place::Query,
        items: "messages",
    }),
    media: false,
    preview: false,
    reference: "https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.messages/list",
};

/// `chat.spaces.messages.patch`
pub const SPACES_MESSAGES_PATCH: Method = Method {
    id: "chat.spaces.messages.patch",
    verb: "PATCH",
    path: "/v1/spaces/{spacesId}/messages/{messagesId}",
    scopes: Scopes {
        app: &[scopes::CHAT_BOT],
        user: &[scopes::CHAT_IMPORT, scopes::CHAT_MESSAGES],
        admin: &[],
    },
    idempotent: true,
    request_id: None,
    pages: None,
    media: false,
    preview: false,
    reference: "https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.messages/patch",
};

/// `chat.spaces.messages.reactions.create`
pub const SPACES_MESSAGES_REACTIONS_CREATE: Method = Method {
    id: "chat.spaces.messages.reactions.create",
    verb: "POST",
    path: "/v1/spaces/{spacesId}/messages/{messagesId}/reactions",
    scopes: Scopes {
        app: &[scopes::CHAT_BOT],
        user: &[
            scopes::CHAT_IMPORT,
            scopes::CHAT_MESSAGES,
            scopes::CHAT_MESSAGES_REACTIONS,
            scopes::CHAT_MESSAGES_REACTIONS_CREATE,
        ],
        admin: &[],
    },
    idempotent: false,
    request_id: None,
    pages: None,
    media: false,
    preview: false,
    reference: "https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.messages.reactions/create",
};

/// `chat.spaces.messages.reactions.delete`
pub const SPACES_MESSAGES_REACTIONS_DELETE: Method = Method {
    id: "chat.spaces.messages.reactions.delete",
    verb: "DELETE",
    path: "/v1/spaces/{spacesId}/messages/{messagesId}/reactions/{reactionsId}",
    scopes: Scopes {
        app: &[scopes::CHAT_BOT],
        user: &[
            scopes::CHAT_IMPORT,
            scopes::CHAT_MESSAGES,
            scopes::CHAT_MESSAGES_REACTIONS,
        ],
        admin: &[],
    },
    idempotent: true,
    request_id: None,
    pages: None,
    media: false,
    preview: false,
    reference: "https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.messages.reactions/delete",
};

/// `chat.spaces.messages.reactions.list`
pub const SPACES_MESSAGES_REACTIONS_LIST: Method = Method {
    id: "chat.spaces.messages.reactions.list",
    verb: "GET",
    path: "/v1/spaces/{spacesId}/messages/{messagesId}/reactions",
    scopes: Scopes {
        app: &[scopes::CHAT_APP_MESSAGES_READONLY, scopes::CHAT_BOT],
        user: &[
            scopes::CHAT_MESSAGES,
            scopes::CHAT_MESSAGES_REACTIONS,
            scopes::CHAT_MESSAGES_REACTIONS_READONLY,
            scopes::CHAT_MESSAGES_READONLY,
        ],
        admin: &[],
    },
    idempotent: true,
    request_id: None,
    pages: Some(Pages {
        place: Place::Query,
        items: "reactions",
    }),
    media: false,
    preview: false,
    reference: "https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.messages.reactions/list",
};

/// `chat.spaces.messages.replaceCards`
pub const SPACES_MESSAGES_REPLACE_CARDS: Method = Method {
    id: "chat.spaces.messages.replaceCards",
    verb: "POST",
    path: "/v1/spaces/{spacesId}/messages/{messagesId}:replaceCards",
    scopes: Scopes {
        app: &[scopes::CHAT_BOT],
        user: &[],
        admin: &[],
    },
    idempotent: false,
    request_id: None,
    pages: None,
    media: false,
    preview: false,
    reference: "https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.messages/replaceCards",
};

/// `chat.spaces.messages.search`
pub const SPACES_MESSAGES_SEARCH: Method = Method {
    id: "chat.spaces.messages.search",
    verb: "POST",
    path: "/v1/spaces/{spacesId}/messages:search",
    scopes: Scopes {
        app: &[],
        user: &[scopes::CHAT_MESSAGES, scopes::CHAT_MESSAGES_READONLY],
        admin: &[],
    },
    idempotent: true,
    request_id: None,
    pages: Some(Pages {
        place: Place::Body,
        items: "results",
    }),
    media: false,
    preview: false,
    reference: "https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.messages/search",
};

/// `chat.spaces.messages.update`
pub const SPACES_MESSAGES_UPDATE: Method = Method {
    id: "chat.spaces.messages.update",
    verb: "PUT",
    path: "/v1/spaces/{spacesId}/messages/{messagesId}",
    scopes: Scopes {
        app: &[scopes::CHAT_BOT],
        user: &[scopes::CHAT_IMPORT, scopes::CHAT_MESSAGES],
        admin: &[],
    },
    idempotent: true,
    request_id: None,
    pages: None,
    media: false,
    preview: false,
    reference: "https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.messages/update",
};

/// `chat.spaces.patch`
pub const SPACES_PATCH: Method = Method {
    id: "chat.spaces.patch",
    verb: "PATCH",
    path: "/v1/spaces/{spacesId}",
    scopes: Scopes {
        app: &[scopes::CHAT_APP_SPACES],
        user: &[scopes::CHAT_IMPORT, scopes::CHAT_SPACES],
        admin: &[scopes::CHAT_ADMIN_SPACES],
    },
    idempotent: true,
    request_id: None,
    pages: None,
    media: false,
    preview: false,
    reference: "https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces/patch",
};

/// `chat.spaces.search`
pub const SPACES_SEARCH: Method = Method {
    id: "chat.spaces.search",
    verb: "GET",
    path: "/v1/spaces:search",
    scopes: Scopes {
        app: &[],
        user: &[scopes::CHAT_SPACES, scopes::CHAT_SPACES_READONLY],
        admin: &[scopes::CHAT_ADMIN_SPACES, scopes::CHAT_ADMIN_SPACES_READONLY],
    },
    idempotent: true,
    request_id: None,
    pages: Some(Pages {
        place: Place::Query,
        items: "results",
    }),
    media: false,
    preview: false,
    reference: "https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces/search",
};

/// `chat.spaces.setup`
pub const SPACES_SETUP: Method = Method {
    id: "chat.spaces.setup",
    verb: "POST",
    path: "/v1/spaces:setup",
    scopes: Scopes {
        app: &[],
        user: &[scopes::CHAT_SPACES, scopes::CHAT_SPACES_CREATE],
        admin: &[],
    },
    idempotent: false,
    request_id: Some(Place::Body),
    pages: None,
    media: false,
    preview: false,
    reference: "https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces/setup",
};

/// `chat.spaces.spaceEvents.get`
pub const SPACES_SPACE_EVENTS_GET: Method = Method {
    id: "chat.spaces.spaceEvents.get",
    verb: "GET",
    path: "/v1/spaces/{spacesId}/spaceEvents/{spaceEventsId}",
    scopes: Scopes {
        app: &[
            scopes::CHAT_APP_ALL_MEMBERSHIPS_READONLY,
            scopes::CHAT_APP_ALL_MESSAGES_READONLY,
            scopes::CHAT_APP_ALL_SPACES_READONLY,
            scopes::CHAT_APP_MEMBERSHIPS,
            scopes::CHAT_APP_MEMBERSHIPS_READONLY,
            scopes::CHAT_APP_MESSAGES_READONLY,
            scopes::CHAT_APP_SPACES,
            scopes::CHAT_APP_SPACES_READONLY,
        ],
        user: &[
            scopes::CHAT_MEMBERSHIPS,
            scopes::CHAT_MEMBERSHIPS_READONLY,
            scopes::CHAT_MESSAGES,
            scopes::CHAT_MESSAGES_REACTIONS,
            scopes::CHAT_MESSAGES_REACTIONS_READONLY,
            scopes::CHAT_MESSAGES_READONLY,
            scopes::CHAT_SPACES,
            scopes::CHAT_SPACES_READONLY,
        ],
        admin: &[],
    },
    idempotent: true,
    request_id: None,
    pages: None,
    media: false,
    preview: false,
    reference: "https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.spaceEvents/get",
};

/// `chat.spaces.spaceEvents.list`
pub const SPACES_SPACE_EVENTS_LIST: Method = Method {
    id: "chat.spaces.spaceEvents.list",
    verb: "GET",
    path: "/v1/spaces/{spacesId}/spaceEvents",
    scopes: Scopes {
        app: &[
            scopes::CHAT_APP_ALL_MEMBERSHIPS_READONLY,
            scopes::CHAT_APP_ALL_MESSAGES_READONLY,
            scopes::CHAT_APP_ALL_SPACES_READONLY,
            scopes::CHAT_APP_MEMBERSHIPS,
            scopes::CHAT_APP_MEMBERSHIPS_READONLY,
            scopes::CHAT_APP_MESSAGES_READONLY,
            scopes::CHAT_APP_SPACES,
            scopes::CHAT_APP_SPACES_READONLY,
        ],
        user: &[
            scopes::CHAT_MEMBERSHIPS,
            scopes::CHAT_MEMBERSHIPS_READONLY,
            scopes::CHAT_MESSAGES,
            scopes::CHAT_MESSAGES_REACTIONS,
            scopes::CHAT_MESSAGES_REACTIONS_READONLY,
            scopes::CHAT_MESSAGES_READONLY,
            scopes::CHAT_SPACES,
            scopes::CHAT_SPACES_READONLY,
        ],
        admin: &[],
    },
    idempotent: true,
    request_id: None,
    pages: Some(Pages {
        place: Place::Query,
        items: "spaceEvents",
    }),
    media: false,
    preview: false,
    reference: "https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.spaceEvents/list",
};

/// `chat.spaces.streamMessages.appendStreamMessageContent`
pub const SPACES_STREAM_MESSAGES_APPEND_STREAM_MESSAGE_CONTENT: Method = Method {
    id: "chat.spaces.streamMessages.appendStreamMessageContent",
    verb: "POST",
    path: "/v1/spaces/{spacesId}/streamMessages/{streamMessagesId}:appendStreamMessageContent",
    scopes: Scopes {
        app: &[scopes::CHAT_BOT],
        user: &[scopes::CHAT_MESSAGES],
        admin: &[],
    },
    idempotent: false,
    request_id: None,
    pages: None,
    media: false,
    preview: true,
    reference: "https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.streamMessages/appendStreamMessageContent",
};

/// `chat.spaces.streamMessages.commit`
pub const SPACES_STREAM_MESSAGES_COMMIT: Method = Method {
    id: "chat.spaces.streamMessages.commit",
    verb: "POST",
    path: "/v1/spaces/{spacesId}/streamMessages/{streamMessagesId}:commit",
    scopes: Scopes {
        app: &[scopes::CHAT_BOT],
        user: &[scopes::CHAT_MESSAGES],
        admin: &[],
    },
    idempotent: false,
    request_id: None,
    pages: None,
    media: false,
    preview: true,
    reference: "https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.streamMessages/commit",
};

/// `chat.spaces.streamMessages.create`
pub const SPACES_STREAM_MESSAGES_CREATE: Method = Method {
    id: "chat.spaces.streamMessages.create",
    verb: "POST",
    path: "/v1/spaces/{spacesId}/streamMessages",
    scopes: Scopes {
        app: &[scopes::CHAT_BOT],
        user: &[scopes::CHAT_MESSAGES, scopes::CHAT_MESSAGES_CREATE],
        admin: &[],
    },
    idempotent: false,
    request_id: None,
    pages: None,
    media: false,
    preview: true,
    reference: "https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.streamMessages/create",
};

/// `chat.spaces.streamMessages.delete`
pub const SPACES_STREAM_MESSAGES_DELETE: Method = Method {
    id: "chat.spaces.streamMessages.delete",
    verb: "DELETE",
    path: "/v1/spaces/{spacesId}/streamMessages/{streamMessagesId}",
    scopes: Scopes {
        app: &[scopes::CHAT_BOT],
        user: &[scopes::CHAT_MESSAGES],
        admin: &[],
    },
    idempotent: true,
    request_id: None,
    pages: None,
    media: false,
    preview: true,
    reference: "https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.streamMessages/delete",
};

/// `chat.spaces.streamMessages.patch`
pub const SPACES_STREAM_MESSAGES_PATCH: Method = Method {
    id: "chat.spaces.streamMessages.patch",
    verb: "PATCH",
    path: "/v1/spaces/{spacesId}/streamMessages/{streamMessagesId}",
    scopes: Scopes {
        app: &[scopes::CHAT_BOT],
        user: &[scopes::CHAT_MESSAGES],
        admin: &[],
    },
    idempotent: true,
    request_id: None,
    pages: None,
    media: false,
    preview: true,
    reference: "https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.streamMessages/patch",
};

/// `chat.users.availability.get`
pub const USERS_AVAILABILITY_GET: Method = Method {
    id: "chat.users.availability.get",
    verb: "GET",
    path: "/v1/users/{usersId}/availability",
    scopes: Scopes {
        app: &[],
        user: &[
            scopes::CHAT_USERS_AVAILABILITY,
            scopes::CHAT_USERS_AVAILABILITY_READONLY,
        ],
        admin: &[],
    },
    idempotent: true,
    request_id: None,
    pages: None,
    media: false,
    preview: false,
    reference: "https://developers.google.com/workspace/chat/api/reference/rest/v1/users.availability/get",
};

/// `chat.users.availability.markAsActive`
pub const USERS_AVAILABILITY_MARK_AS_ACTIVE: Method = Method {
    id: "chat.users.availability.markAsActive",
    verb: "POST",
    path: "/v1/users/{usersId}/availability:markAsActive",
    scopes: Scopes {
        app: &[],
        user: &[scopes::CHAT_USERS_AVAILABILITY],
        admin: &[],
    },
    idempotent: false,
    request_id: None,
    pages: None,
    media: false,
    preview: false,
    reference: "https://developers.google.com/workspace/chat/api/reference/rest/v1/users.availability/markAsActive",
};

/// `chat.users.availability.markAsAway`
pub const USERS_AVAILABILITY_MARK_AS_AWAY: Method = Method {
    id: "chat.users.availability.markAsAway",
    verb: "POST",
    path: "/v1/users/{usersId}/availability:markAsAway",
    scopes: Scopes {
        app: &[],
        user: &[scopes::CHAT_USERS_AVAILABILITY],
        admin: &[],
    },
    idempotent: false,
    request_id: None,
    pages: None,
    media: false,
    preview: false,
    reference: "https://developers.google.com/workspace/chat/api/reference/rest/v1/users.availability/markAsAway",
};

/// `chat.users.availability.markAsDoNotDisturb`
pub const USERS_AVAILABILITY_MARK_AS_DO_NOT_DISTURB: Method = Method {
    id: "chat.users.availability.markAsDoNotDisturb",
    verb: "POST",
    path: "/v1/users/{usersId}/availability:markAsDoNotDisturb",
    scopes: Scopes {
        app: &[],
        user: &[scopes::CHAT_USERS_AVAILABILITY],
        admin: &[],
    },
    idempotent: false,
    request_id: None,
    pages: None,
    media: false,
    preview: false,
    reference: "https://developers.google.com/workspace/chat/api/reference/rest/v1/users.availability/markAsDoNotDisturb",
};

/// `chat.users.availability.patch`
pub const USERS_AVAILABILITY_PATCH: Method = Method {
    id: "chat.users.availability.patch",
    verb: "PATCH",
    path: "/v1/users/{usersId}/availability",
    scopes: Scopes {
        app: &[],
        user: &[scopes::CHAT_USERS_AVAILABILITY],
        admin: &[],
    },
    idempotent: true,
    request_id: None,
    pages: None,
    media: false,
    preview: false,
    reference: "https://developers.google.com/workspace/chat/api/reference/rest/v1/users.availability/patch",
};

/// `chat.users.sections.create`
pub const USERS_SECTIONS_CREATE: Method = Method {
    id: "chat.users.sections.create",
    verb: "POST",
    path: "/v1/users/{usersId}/sections",
    scopes: Scopes {
        app: &[],
        user: &[scopes::CHAT_USERS_SECTIONS],
        admin: &[],
    },
    idempotent: false,
    request_id: None,
    pages: None,
    media: false,
    preview: false,
    reference: "https://developers.google.com/workspace/chat/api/reference/rest/v1/users.sections/create",
};

/// `chat.users.sections.delete`
pub const USERS_SECTIONS_DELETE: Method = Method {
    id: "chat.users.sections.delete",
    verb: "DELETE",
    path: "/v1/users/{usersId}/sections/{sectionsId}",
    scopes: Scopes {
        app: &[],
        user: &[scopes::CHAT_USERS_SECTIONS],
        admin: &[],
    },
    idempotent: true,
    request_id: None,
    pages: None,
    media: false,
    preview: false,
    reference: "https://developers.google.com/workspace/chat/api/reference/rest/v1/users.sections/delete",
};

/// `chat.users.sections.items.list`
pub const USERS_SECTIONS_ITEMS_LIST: Method = Method {
    id: "chat.users.sections.items.list",
    verb: "GET",
    path: "/v1/users/{usersId}/sections/{sectionsId}/items",
    scopes: Scopes {
        app: &[],
        user: &[scopes::CHAT_USERS_SECTIONS, scopes::CHAT_USERS_SECTIONS_READONLY],
        admin: &[],
    },
    idempotent: true,
    request_id: None,
    pages: Some(Pages {
        place: Place::Query,
        items: "sectionItems",
    }),
    media: false,
    preview: false,
    reference: "https://developers.google.com/workspace/chat/api/reference/rest/v1/users.sections.items/list",
};

/// `chat.users.sections.items.move`
pub const USERS_SECTIONS_ITEMS_MOVE: Method = Method {
    id: "chat.users.sections.items.move",
    verb: "POST",
    path: "/v1/users/{usersId}/sections/{sectionsId}/items/{itemsId}:move",
    scopes: Scopes {
        app: &[],
        user: &[scopes::CHAT_USERS_SECTIONS],
        admin: &[],
    },
    idempotent: false,
    request_id: None,
    pages: None,
    media: false,
    preview: false,
    reference: "https://developers.google.com/workspace/chat/api/reference/rest/v1/users.sections.items/move",
};

/// `chat.users.sections.list`
pub const USERS_SECTIONS_LIST: Method = Method {
    id: "chat.users.sections.list",
    verb: "GET",
    path: "/v1/users/{usersId}/sections",
    scopes: Scopes {
        app: &[],
        user: &[scopes::CHAT_USERS_SECTIONS, scopes::CHAT_USERS_SECTIONS_READONLY],
        admin: &[],
    },
    idempotent: true,
    request_id: None,
    pages: Some(Pages {
        place: Place::Query,
        items: "sections",
    }),
    media: false,
    preview: false,
    reference: "https://developers.google.com/workspace/chat/api/reference/rest/v1/users.sections/list",
};

/// `chat.users.sections.patch`
pub const USERS_SECTIONS_PATCH: Method = Method {
    id: "chat.users.sections.patch",
    verb: "PATCH",
    path: "/v1/users/{usersId}/sections/{sectionsId}",
    scopes: Scopes {
        app: &[],
        user: &[scopes::CHAT_USERS_SECTIONS],
        admin: &[],
    },
    idempotent: true,
    request_id: None,
    pages: None,
    media: false,
    preview: false,
    reference: "https://developers.google.com/workspace/chat/api/reference/rest/v1/users.sections/patch",
};

/// `chat.users.sections.position`
pub const USERS_SECTIONS_POSITION: Method = Method {
    id: "chat.users.sections.position",
    verb: "POST",
    path: "/v1/users/{usersId}/sections/{sectionsId}:position",
    scopes: Scopes {
        app: &[],
        user: &[scopes::CHAT_USERS_SECTIONS],
        admin: &[],
    },
    idempotent: false,
    request_id: None,
    pages: None,
    media: false,
    preview: false,
    reference: "https://developers.google.com/workspace/chat/api/reference/rest/v1/users.sections/position",
};

/// `chat.users.spaces.getSpaceReadState`
pub const USERS_SPACES_GET_SPACE_READ_STATE: Method = Method {
    id: "chat.users.spaces.getSpaceReadState",
    verb: "GET",
    path: "/v1/users/{usersId}/spaces/{spacesId}/spaceReadState",
    scopes: Scopes {
        app: &[],
        user: &[scopes::CHAT_USERS_READSTATE, scopes::CHAT_USERS_READSTATE_READONLY],
        admin: &[],
    },
    idempotent: true,
    request_id: None,
    pages: None,
    media: false,
    preview: false,
    reference: "https://developers.google.com/workspace/chat/api/reference/rest/v1/users.spaces/getSpaceReadState",
};

/// `chat.users.spaces.spaceNotificationSetting.get`
pub const USERS_SPACES_SPACE_NOTIFICATION_SETTING_GET: Method = Method {
    id: "chat.users.spaces.spaceNotificationSetting.get",
    verb: "GET",
    path: "/v1/users/{usersId}/spaces/{spacesId}/spaceNotificationSetting",
    scopes: Scopes {
        app: &[],
        user: &[scopes::CHAT_USERS_SPACESETTINGS],
        admin: &[],
    },
    idempotent: true,
    request_id: None,
    pages: None,
    media: false,
    preview: false,
    reference: "https://developers.google.com/workspace/chat/api/reference/rest/v1/users.spaces.spaceNotificationSetting/get",
};

/// `chat.users.spaces.spaceNotificationSetting.patch`
pub const USERS_SPACES_SPACE_NOTIFICATION_SETTING_PATCH: Method = Method {
    id: "chat.users.spaces.spaceNotificationSetting.patch",
    verb: "PATCH",
    path: "/v1/users/{usersId}/spaces/{spacesId}/spaceNotificationSetting",
    scopes: Scopes {
        app: &[],
        user: &[scopes::CHAT_USERS_SPACESETTINGS],
        admin: &[],
    },
    idempotent: true,
    request_id: None,
    pages: None,
    media: false,
    preview: false,
    reference: "https://developers.google.com/workspace/chat/api/reference/rest/v1/users.spaces.spaceNotificationSetting/patch",
};

/// `chat.users.spaces.threads.getThreadReadState`
pub const USERS_SPACES_THREADS_GET_THREAD_READ_STATE: Method = Method {
    id: "chat.users.spaces.threads.getThreadReadState",
    verb: "GET",
    path: "/v1/users/{usersId}/spaces/{spacesId}/threads/{threadsId}/threadReadState",
    scopes: Scopes {
        app: &[],
        user: &[scopes::CHAT_USERS_READSTATE, scopes::CHAT_USERS_READSTATE_READONLY],
        admin: &[],
    },
    idempotent: true,
    request_id: None,
    pages: None,
    media: false,
    preview: false,
    reference: "https://developers.google.com/workspace/chat/api/reference/rest/v1/users.spaces.threads/getThreadReadState",
};

/// `chat.users.spaces.updateSpaceReadState`
pub const USERS_SPACES_UPDATE_SPACE_READ_STATE: Method = Method {
    id: "chat.users.spaces.updateSpaceReadState",
    verb: "PATCH",
    path: "/v1/users/{usersId}/spaces/{spacesId}/spaceReadState",
    scopes: Scopes {
        app: &[],
        user: &[scopes::CHAT_USERS_READSTATE],
        admin: &[],
    },
    idempotent: true,
    request_id: None,
    pages: None,
    media: false,
    preview: false,
    reference: "https://developers.google.com/workspace/chat/api/reference/rest/v1/users.spaces/updateSpaceReadState",
};

/// Every method, in the order of their ids.
pub(crate) const ALL: &[&Method] = &[
    &CUSTOM_EMOJIS_CREATE,
    &CUSTOM_EMOJIS_DELETE,
    &CUSTOM_EMOJIS_GET,
    &CUSTOM_EMOJIS_LIST,
    &MEDIA_DOWNLOAD,
    &MEDIA_UPLOAD,
    &SPACES_COMPLETE_IMPORT,
    &SPACES_CREATE,
    &SPACES_DELETE,
    &SPACES_FIND_DIRECT_MESSAGE,
    &SPACES_FIND_GROUP_CHATS,
    &SPACES_GET,
    &SPACES_LIST,
    &SPACES_MEMBERS_CREATE,
    &SPACES_MEMBERS_DELETE,
    &SPACES_MEMBERS_GET,
    &SPACES_MEMBERS_LIST,
    &SPACES_MEMBERS_PATCH,
    &SPACES_MESSAGE_PINS_CREATE,
    &SPACES_MESSAGE_PINS_DELETE,
    &SPACES_MESSAGE_PINS_LIST,
    &SPACES_MESSAGES_ATTACHMENTS_GET,
    &SPACES_MESSAGES_CREATE,
    &SPACES_MESSAGES_DELETE,
    &SPACES_MESSAGES_GET,
    &SPACES_MESSAGES_LIST,
    &SPACES_MESSAGES_PATCH,
    &SPACES_MESSAGES_REACTIONS_CREATE,
    &SPACES_MESSAGES_REACTIONS_DELETE,
    &SPACES_MESSAGES_REACTIONS_LIST,
    &SPACES_MESSAGES_REPLACE_CARDS,
    &SPACES_MESSAGES_SEARCH,
    &SPACES_MESSAGES_UPDATE,
    &SPACES_PATCH,
    &SPACES_SEARCH,
    &SPACES_SETUP,
    &SPACES_SPACE_EVENTS_GET,
    &SPACES_SPACE_EVENTS_LIST,
    &SPACES_STREAM_MESSAGES_APPEND_STREAM_MESSAGE_CONTENT,
    &SPACES_STREAM_MESSAGES_COMMIT,
    &SPACES_STREAM_MESSAGES_CREATE,
    &SPACES_STREAM_MESSAGES_DELETE,
    &SPACES_STREAM_MESSAGES_PATCH,
    &USERS_AVAILABILITY_GET,
    &USERS_AVAILABILITY_MARK_AS_ACTIVE,
    &USERS_AVAILABILITY_MARK_AS_AWAY,
    &USERS_AVAILABILITY_MARK_AS_DO_NOT_DISTURB,
    &USERS_AVAILABILITY_PATCH,
    &USERS_SECTIONS_CREATE,
    &USERS_SECTIONS_DELETE,
    &USERS_SECTIONS_ITEMS_LIST,
    &USERS_SECTIONS_ITEMS_MOVE,
    &USERS_SECTIONS_LIST,
    &USERS_SECTIONS_PATCH,
    &USERS_SECTIONS_POSITION,
    &USERS_SPACES_GET_SPACE_READ_STATE,
    &USERS_SPACES_SPACE_NOTIFICATION_SETTING_GET,
    &USERS_SPACES_SPACE_NOTIFICATION_SETTING_PATCH,
    &USERS_SPACES_THREADS_GET_THREAD_READ_STATE,
    &USERS_SPACES_UPDATE_SPACE_READ_STATE,
];
