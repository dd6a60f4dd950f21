//! The OpenAPI document against the discovery document, operation by operation. Both are read as
//! plain JSON: a mistake of the converter shows here.

#![allow(
    clippy::unwrap_used,
    reason = "test code: what fails here fails the test"
)]

use std::collections::{BTreeMap, BTreeSet};

use chat_sdk_tests::documents::{discovery_methods, openapi_operations, openapi_scopes};
use serde_json::Value;

fn documents() -> (Value, Value) {
    (
        serde_json::from_str(chat_api_spec::DISCOVERY).unwrap(),
        serde_json::from_str(chat_api_spec::OPENAPI).unwrap(),
    )
}

#[test]
fn every_method_is_there_with_its_id_and_route() {
    let (discovery, openapi) = documents();
    let (methods, operations) = (discovery_methods(&discovery), openapi_operations(&openapi));
    assert!(!methods.is_empty());
    for (id, method) in &methods {
        let operation = &operations[id];
        assert_eq!(operation.value["x-google-method-id"], id.as_str());
        assert_eq!(operation.verb, method["httpMethod"].as_str().unwrap());
        assert_eq!(
            operation.path,
            format!("/{}", method["flatPath"].as_str().unwrap())
        );
        assert_eq!(operation.value["description"], method["description"]);
        assert_eq!(operation.value["x-google-path"]["template"], method["path"]);
    }
    for (id, operation) in operations
        .iter()
        .filter(|(id, _)| !methods.contains_key(*id))
    {
        let of = operation.value["x-google-media-variant-of"]
            .as_str()
            .unwrap();
        assert!(methods.contains_key(of), "{id} is a way to call a method");
    }
}

#[test]
fn parameters_are_the_same() {
    let (discovery, openapi) = documents();
    let operations = openapi_operations(&openapi);
    for (id, method) in discovery_methods(&discovery) {
        let operation = &operations[&id].value;
        let query: BTreeMap<&str, &Value> = operation["parameters"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|parameter| parameter["in"] == "query")
            .map(|parameter| (parameter["name"].as_str().unwrap(), parameter))
            .collect();
        let mut expected = BTreeSet::new();
        for (name, parameter) in method["parameters"].as_object().unwrap() {
            if parameter["location"] == "path" {
                let original = &operation["x-google-path"]["parameters"][name];
                for field in ["pattern", "required", "description"] {
                    assert_eq!(original[field], parameter[field], "{id} {name} {field}");
                }
                continue;
            }
            expected.insert(name.as_str());
            compare_query(&id, query[name.as_str()], parameter);
        }
        if method["supportsMediaDownload"] == true {
            expected.insert("alt");
        }
        assert_eq!(
            query.keys().copied().collect::<BTreeSet<_>>(),
            expected,
            "{id}"
        );
    }
}

fn compare_query(id: &str, ours: &Value, theirs: &Value) {
    let flag = |value: &Value| value.as_bool().unwrap_or(false);
    let schema = if flag(&theirs["repeated"]) {
        assert_eq!(
            (&ours["schema"]["type"], &ours["explode"]),
            (&"array".into(), &true.into())
        );
        &ours["schema"]["items"]
    } else {
        &ours["schema"]
    };
    assert_eq!(schema["type"], theirs["type"], "{id}");
    assert_eq!(schema["format"], theirs["format"], "{id}");
    assert_eq!(schema["enum"], theirs["enum"], "{id}");
    assert_eq!(schema["pattern"], theirs["pattern"], "{id}");
    for bound in ["default", "minimum", "maximum"] {
        let text = |value: &Value| {
            value
                .as_str()
                .map_or_else(|| value.to_string(), str::to_owned)
        };
        assert_eq!(text(&schema[bound]), text(&theirs[bound]), "{id} {bound}");
    }
    assert_eq!(flag(&ours["required"]), flag(&theirs["required"]), "{id}");
    assert_eq!(
        flag(&ours["deprecated"]),
        flag(&theirs["deprecated"]),
        "{id}"
    );
    let (text, original) = (
        ours["description"].as_str().unwrap(),
        theirs["description"].as_str().unwrap(),
    );
    assert!(text.starts_with(original), "{id}");
}

#[test]
fn path_variables_are_those_of_the_path() {
    let (_, openapi) = documents();
    for (id, operation) in openapi_operations(&openapi) {
        let in_template: Vec<&str> = operation
            .path
            .split('{')
            .skip(1)
            .map(|part| part.split_once('}').unwrap().0)
            .collect();
        let declared: Vec<&str> = operation.value["parameters"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|parameter| parameter["in"] == "path" && parameter["required"] == true)
            .map(|parameter| parameter["name"].as_str().unwrap())
            .collect();
        assert_eq!(in_template, declared, "{id}");
    }
}

#[test]
fn bodies_answers_and_scopes_are_the_same() {
    let (discovery, openapi) = documents();
    let operations = openapi_operations(&openapi);
    let reference = |schema: &Value| {
        schema["$ref"]
            .as_str()
            .map(|name| name.trim_start_matches("#/components/schemas/").to_owned())
    };
    let json = |content: &Value| reference(&content["content"]["application/json"]["schema"]);
    for (id, method) in discovery_methods(&discovery) {
        let operation = &operations[&id].value;
        assert_eq!(
            json(&operation["requestBody"]),
            reference(&method["request"]),
            "{id}"
        );
        assert_eq!(
            json(&operation["responses"]["200"]),
            reference(&method["response"]),
            "{id}"
        );
        let scopes: Vec<&str> = method["scopes"]
            .as_array()
            .unwrap()
            .iter()
            .map(|scope| scope.as_str().unwrap())
            .collect();
        assert_eq!(openapi_scopes(operation), scopes, "{id}");
        for code in ["4XX", "5XX"] {
            assert_eq!(
                operation["responses"][code]["$ref"],
                "#/components/responses/Error"
            );
        }
    }
}

#[test]
fn schemas_are_the_same() {
    let (discovery, openapi) = documents();
    let (theirs, ours) = (&discovery["schemas"], &openapi["components"]["schemas"]);
    assert_eq!(
        theirs.as_object().unwrap().len(),
        ours.as_object().unwrap().len()
    );
    for (name, schema) in theirs.as_object().unwrap() {
        compare_schema(name, &ours[name], schema);
    }
}

fn compare_schema(place: &str, ours: &Value, theirs: &Value) {
    if let Some(name) = theirs["$ref"].as_str() {
        let path = format!("#/components/schemas/{name}");
        let target = if ours["$ref"].is_null() {
            &ours["allOf"][0]["$ref"]
        } else {
            &ours["$ref"]
        };
        assert_eq!(target, path.as_str(), "{place}");
    } else if theirs["type"] == "any" {
        assert_eq!(ours["type"], Value::Null, "{place}");
    } else {
        assert_eq!(ours["type"], theirs["type"], "{place}");
    }
    let format = match theirs["format"].as_str() {
        Some("google-datetime") => Value::from("date-time"),
        _ => theirs["format"].clone(),
    };
    assert_eq!(ours["format"], format, "{place}");
    for field in ["enum", "readOnly", "deprecated"] {
        assert_eq!(ours[field], theirs[field], "{place} {field}");
    }
    if let Some(text) = theirs["description"].as_str() {
        assert!(
            ours["description"].as_str().unwrap().starts_with(text),
            "{place}"
        );
    }
    for text in theirs["enumDescriptions"].as_array().into_iter().flatten() {
        assert!(
            ours["description"]
                .as_str()
                .unwrap()
                .contains(text.as_str().unwrap()),
            "{place}"
        );
    }
    let names = |value: &Value| -> BTreeSet<String> {
        value
            .as_object()
            .into_iter()
            .flat_map(|fields| fields.keys().cloned())
            .collect()
    };
    assert_eq!(
        names(&ours["properties"]),
        names(&theirs["properties"]),
        "{place}"
    );
    for (name, property) in theirs["properties"].as_object().into_iter().flatten() {
        compare_schema(
            &format!("{place}.{name}"),
            &ours["properties"][name],
            property,
        );
    }
    if !theirs["items"].is_null() {
        compare_schema(&format!("{place}[]"), &ours["items"], &theirs["items"]);
    }
    assert_eq!(
        ours["additionalProperties"].is_null(),
        theirs["additionalProperties"].is_null(),
        "{place}"
    );
    if !theirs["additionalProperties"].is_null() {
        compare_schema(
            &format!("{place}.*"),
            &ours["additionalProperties"],
            &theirs["additionalProperties"],
        );
    }
}

#[test]
fn uploads_say_protocol_size_and_kinds() {
    let (discovery, openapi) = documents();
    let upload = &discovery_methods(&discovery)["chat.media.upload"]["mediaUpload"];
    let operations = openapi_operations(&openapi);
    for (protocol, path) in [
        ("simple", "/upload/v1/spaces/{spacesId}/attachments:upload"),
        (
            "resumable",
            "/resumable/upload/v1/spaces/{spacesId}/attachments:upload",
        ),
    ] {
        let operation = &operations[&format!("chat.media.upload.{protocol}")];
        assert_eq!(
            (operation.verb.as_str(), operation.path.as_str()),
            ("POST", path)
        );
        let extension = &operation.value["x-google-media-upload"];
        assert_eq!(extension["maxSize"], upload["maxSize"]);
        assert_eq!(extension["accept"], upload["accept"]);
        assert_eq!(
            operation.value["x-google-media-variant-of"],
            "chat.media.upload"
        );
    }
}

#[test]
fn the_whole_of_the_api_is_the_same() {
    let (discovery, openapi) = documents();
    assert_eq!(openapi["servers"][0]["url"], "https://chat.googleapis.com");
    assert_eq!(openapi["info"]["version"], discovery["version"]);
    assert_eq!(
        openapi["info"]["x-google-discovery"]["revision"],
        discovery["revision"]
    );
    let scheme = &openapi["components"]["securitySchemes"]["oauth2"];
    let scopes = discovery["auth"]["oauth2"]["scopes"].as_object().unwrap();
    let ours = scheme["flows"]["authorizationCode"]["scopes"]
        .as_object()
        .unwrap();
    assert_eq!(scopes.len(), ours.len());
    for (url, scope) in scopes {
        assert_eq!(ours[url], scope["description"]);
        let name = url.trim_start_matches("https://www.googleapis.com/auth/chat.");
        let kind = match name.split('.').next().unwrap() {
            "bot" | "app" => "app",
            "admin" => "admin",
            _ => "user",
        };
        assert_eq!(scheme["x-google-scope-kinds"][url], kind, "{url}");
    }
    for (name, parameter) in discovery["parameters"].as_object().unwrap() {
        compare_query(name, &openapi["components"]["parameters"][name], parameter);
    }
    for key in ["kind", "rootUrl", "name", "id"] {
        let kept = &openapi["info"]["x-google-discovery"][key];
        assert!(kept.is_null() || kept == &discovery[key], "{key}");
    }
}
