{
  "groups": [
    {
      "name": "application",
      "type": "${spring}.ApplicationProperties",
      "sourceType": "${spring}.ApplicationProperties"
    }
  ],
  "properties": [
    {
      "name": "application.cached-states",
      "type": "java.lang.Integer",
      "description": "How many states of decisions are kept in memory.",
      "sourceType": "${spring}.ApplicationProperties",
      "defaultValue": 100000
    },
    {
      "name": "application.rebuild-views",
      "type": "java.lang.Boolean",
      "description": "Whether all views are made anew at the start.",
      "sourceType": "${spring}.ApplicationProperties",
      "defaultValue": false
    },
    {
      "name": "application.user-header",
      "type": "java.lang.String",
      "description": "The header in which a login in front says who asks; nobody is known without.",
      "sourceType": "${spring}.ApplicationProperties"
    },
    {
      "name": "application.work",
      "type": "java.lang.Boolean",
      "description": "Whether views and automations do their work in this process.",
      "sourceType": "${spring}.ApplicationProperties",
      "defaultValue": true
    }
  ]
}
